package io.github.opencdo.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.rules.assessor.Assessor;
import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.FindingKey;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.schemes.provider.SchemeProvider;
import io.github.opencdo.schemes.reading.FileFormat;
import io.github.opencdo.schemes.reading.SchemeReader;
import io.github.opencdo.testkit.law.Law;
import io.github.opencdo.testkit.law.Laws;
import io.github.opencdo.testkit.sample.Sample;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the schemes of every {@link SchemeProvider} must hold (制度契约); extend it and supply the provider.
 *
 * <p>Each requirement is tried on a register that fulfils it and on one that breaks it, under the force and
 * the identifier of its provision; each law is tried on those registers, and with a derived scheme that it lets
 * nothing pass that breaks what it keeps of its parents. What cannot be tested shows as skipped, with the reason.
 */
public abstract class SchemeContract extends SchemeProviderContract {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Starts a contract; subclasses need nothing but {@link #provider()}. */
  protected SchemeContract() {}

  /**
   * Supplies what judges by a scheme; override it for a calendar of your own.
   *
   * @param scheme one of the schemes
   * @return the assessor, with all requirement types that are installed unless overridden
   */
  protected Assessor assessor(Scheme scheme) {
    return Assessor.of(scheme);
  }

  /**
   * Supplies registers on which the laws are tried beside those that the kit makes; override it where a
   * requirement type of your own judges facts of which the kit cannot know.
   *
   * @param scheme one of the schemes
   * @return the registers and the days, none unless overridden
   */
  protected List<Sample> samples(Scheme scheme) {
    return List.of();
  }

  @Test
  void required_schemes_read_back_unchanged_from_a_file() {
    schemes()
        .forEach(scheme -> assertThat(readBack(scheme))
            .as("Keep in %s only what a scheme file can say", scheme.getId())
            .isEqualTo(scheme));
  }

  private static Scheme readBack(Scheme scheme) {
    byte[] file = JSON.writeValueAsBytes(scheme);
    return SchemeReader.discover()
        .read(new ByteArrayInputStream(file), scheme.getId() + ".json", FileFormat.JSON);
  }

  @Test
  void required_no_check_breaks() {
    schemes()
        .forEach(scheme -> assertThat(
                assess(scheme, Set.of(FactKind.values())).findings(Outcome.FAILED))
            .as(
                "Name in %s only groups, units and bodies that it has; let no check throw",
                scheme.getId())
            .isEmpty());
  }

  @Test
  void required_findings_have_keys_of_their_own() {
    schemes()
        .forEach(scheme -> assertThat(assess(scheme, Set.of()).getFindings())
            .as("Give requirements of one type in one provision of %s a variant", scheme.getId())
            .extracting(Finding::getKey)
            .extracting(FindingKey::toString)
            .doesNotHaveDuplicates());
  }

  /** Tries each requirement of each scheme on its witness. */
  @TestFactory
  Stream<DynamicNode> provisions() {
    return forEachScheme(scheme -> ProvisionTests.of(assessor(scheme)));
  }

  /** Tries each law on registers of each scheme. */
  @TestFactory
  Stream<DynamicNode> laws() {
    return forEachScheme(this::laws);
  }

  private Stream<DynamicNode> laws(Scheme scheme) {
    Assessor assessor = assessor(scheme);
    List<Sample> samples = samplesOf(scheme, scheme);
    Stream<DynamicNode> standard = Laws.standard().stream()
        .map(law -> dynamicTest(law.statement(), () -> check(law, assessor, samples)));
    return Stream.concat(standard, tightening(scheme, assessor));
  }

  private Stream<DynamicNode> tightening(Scheme scheme, Assessor assessor) {
    return new Ancestors(registry()).of(scheme).map(parent -> {
      Law law = Laws.tightening(assessor(parent));
      return dynamicTest(law.statement(), () -> {
        assumeTrue(
            Ancestors.isKept(parent, scheme),
            "It says of nothing that it asks the same as %s, or more".formatted(parent.getId()));
        check(law, assessor, samplesOf(scheme, parent));
      });
    });
  }

  // Days that matter to the parent need not matter to a child that asks less.
  private List<Sample> samplesOf(Scheme scheme, Scheme made) {
    return Stream.concat(samples(scheme).stream(), SampleRegisters.of(made).stream())
        .toList();
  }

  private static void check(Law law, Assessor assessor, List<Sample> samples) {
    assumeTrue(!samples.isEmpty(), "The kit cannot make registers for it: supply samples(scheme)");
    samples.forEach(sample -> law.check(assessor, sample));
  }

  private Stream<DynamicNode> forEachScheme(Function<Scheme, Stream<DynamicNode>> tests) {
    return schemes().stream()
        .map(scheme -> dynamicContainer(scheme.getId().getText(), tests.apply(scheme)));
  }

  private Assessment assess(Scheme scheme, Set<FactKind> records) {
    return assessor(scheme).assess(nothingIn(scheme, records), start(scheme));
  }

  private static Register nothingIn(Scheme scheme, Set<FactKind> records) {
    return Register.builder()
        .records(records)
        .addJurisdictions(scheme.getJurisdiction())
        .build();
  }

  private static LocalDate start(Scheme scheme) {
    return scheme.getPhases().get(0).getDuring().getStartInclusive().orElse(LocalDate.EPOCH);
  }
}
