package io.github.opencdo.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.rules.assessor.Assessor;
import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.FindingKey;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.schemes.provider.SchemeHeading;
import io.github.opencdo.schemes.provider.SchemeProvider;
import io.github.opencdo.schemes.reading.FileFormat;
import io.github.opencdo.schemes.reading.SchemeReader;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the schemes of every {@link SchemeProvider} must hold; extend it and supply the provider.
 *
 * <p>The schemes are judged on registers that have only their jurisdiction, so that nothing but the
 * schemes themselves can be at fault.
 */
public abstract class SchemeContract {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Starts a contract; subclasses need nothing but {@link #provider()}. */
  protected SchemeContract() {}

  /** Supplies the provider under test. */
  protected abstract SchemeProvider provider();

  @Test
  void required_ids_are_unique_and_those_of_the_schemes() {
    List<SchemeId> ids = provider().ids();

    assertThat(ids).isNotEmpty().doesNotHaveDuplicates();
    assertThat(schemes()).extracting(Scheme::getId).containsExactlyElementsOf(ids);
  }

  @Test
  void required_schemes_read_back_unchanged_from_a_file() {
    assertThat(schemes()).allSatisfy(scheme -> assertThat(readBack(scheme)).isEqualTo(scheme));
  }

  private static Scheme readBack(Scheme scheme) {
    byte[] file = JSON.writeValueAsBytes(scheme);
    return SchemeReader.standard()
        .read(new ByteArrayInputStream(file), scheme.getId() + ".json", FileFormat.JSON);
  }

  @Test
  void required_headings_say_what_the_schemes_say() {
    SchemeProvider provider = provider();

    assertThat(schemes())
        .allSatisfy(scheme -> assertThat(provider.findHeading(scheme.getId()))
            .isIn(Optional.empty(), Optional.of(SchemeHeading.of(scheme))));
  }

  @Test
  void required_no_check_breaks() {
    assertThat(schemes())
        .allSatisfy(scheme -> assertThat(
                assess(scheme, Set.of(FactKind.values())).findings(Outcome.FAILED))
            .isEmpty());
  }

  @Test
  void required_findings_have_keys_of_their_own() {
    assertThat(schemes())
        .allSatisfy(scheme -> assertThat(assess(scheme, Set.of()).getFindings())
            .extracting(Finding::getKey)
            .extracting(FindingKey::toString)
            .doesNotHaveDuplicates());
  }

  private List<Scheme> schemes() {
    SchemeProvider provider = provider();
    return provider.ids().stream().map(provider::load).toList();
  }

  private static Assessment assess(Scheme scheme, Set<FactKind> records) {
    return Assessor.of(scheme).assess(nothingIn(scheme, records), start(scheme));
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
