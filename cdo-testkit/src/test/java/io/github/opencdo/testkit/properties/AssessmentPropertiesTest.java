package io.github.opencdo.testkit.properties;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.rules.assessor.Assessor;
import io.github.opencdo.rules.finding.Account;
import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.FindingKey;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.rules.report.JsonReport;
import io.github.opencdo.schemes.registry.SchemeRegistry;
import io.github.opencdo.testkit.arbitraries.RegisterArbitraries;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every assessment of any register under any of the bundled schemes. */
class AssessmentPropertiesTest {

  private static final int TRIES = 60;
  private static final List<Scheme> SCHEMES = SchemeRegistry.discover().ids().stream()
      .map(SchemeRegistry.discover()::get)
      .toList();

  private record Subject(Scheme scheme, Register register, LocalDate day) {

    Assessment assess() {
      return assess(register);
    }

    Assessment assess(Register facts) {
      return Assessor.of(scheme).assess(facts, day);
    }
  }

  @Provide
  Arbitrary<Subject> subjects() {
    return Arbitraries.of(SCHEMES)
        .flatMap(scheme -> RegisterArbitraries.of(scheme)
            .flatMap(register -> days(scheme).map(day -> new Subject(scheme, register, day))));
  }

  private static Arbitrary<LocalDate> days(Scheme scheme) {
    LocalDate start = scheme.getPhases().get(0).getDuring().getStartInclusive().orElseThrow();
    return Arbitraries.integers().between(-30, 1200).map(start::plusDays);
  }

  @Property(tries = TRIES)
  void no_check_ever_breaks(@ForAll("subjects") Subject subject) {
    assertThat(subject.assess().findings(Outcome.FAILED)).isEmpty();
  }

  @Property(tries = TRIES)
  void every_finding_has_a_key_of_its_own(@ForAll("subjects") Subject subject) {
    assertThat(subject.assess().getFindings())
        .extracting(finding -> finding.getKey().toString())
        .doesNotHaveDuplicates();
  }

  @Property(tries = TRIES)
  void accounts_add_up_to_the_findings(@ForAll("subjects") Subject subject) {
    Assessment assessment = subject.assess();

    assertThat(
            assessment.getAccounts().stream().mapToInt(Account::getConsidered).sum())
        .isEqualTo(assessment.getFindings().size());
  }

  @Property(tries = TRIES)
  void the_order_of_facts_does_not_matter(@ForAll("subjects") Subject subject) {
    Register shuffled = RegisterArbitraries.shuffled(subject.register()).sample();

    assertThat(JsonReport.render(subject.assess(shuffled)))
        .isEqualTo(JsonReport.render(subject.assess()));
  }

  @Property(tries = TRIES)
  void what_is_violated_on_incomplete_records_is_so_on_complete_ones(
      @ForAll("subjects") Subject subject) {
    Register complete =
        subject.register().toBuilder().addRecords(FactKind.values()).build();

    assertThat(keys(subject.assess(complete))).containsAll(keys(subject.assess()));
  }

  private static Set<FindingKey> keys(Assessment assessment) {
    return assessment.findings(Outcome.VIOLATED).stream()
        .map(Finding::getKey)
        .collect(Collectors.toSet());
  }
}
