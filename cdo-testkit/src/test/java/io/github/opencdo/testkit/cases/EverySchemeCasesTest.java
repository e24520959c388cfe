package io.github.opencdo.testkit.cases;

import static io.github.opencdo.testkit.cases.Findings.finding;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.model.appointment.AssignmentId;
import io.github.opencdo.model.appointment.Basis;
import io.github.opencdo.model.person.PersonId;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.time.DateRange;
import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.rules.finding.Verdict;
import io.github.opencdo.rules.report.JsonReport;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds for a department's officer under each scheme. */
class EverySchemeCasesTest {

  private static final String SCHEMES = """
      huizhou-2022,  2022-09-01, A-hz-health-cdo,     HZ-030, unit:hz-health
      yichang-2022,  2022-07-01, A-yc-economy-it-cdo, YC-028, unit:yc-economy-it
      shandong-2025, 2025-09-01, A-005,               SD-007, unit:sd-unit-02
      suining-draft, 2024-09-01, A-007,               SN-025, unit:sn-shehong
      puning-2023,   2024-03-01, A-pn-science-cdo,    PN-021, unit:pn-science
      """;

  @ParameterizedTest
  @CsvSource(textBlock = SCHEMES)
  void who_left_the_day_before_leaves_a_vacancy(
      String scheme, String day, String post, String provision, String unit) {
    Assessment assessment = held(scheme, post, "2022-01-01/" + day).asOf(day);

    assertThat(finding(assessment, provision, unit).getOutcome()).isEqualTo(Outcome.VIOLATED);
  }

  @ParameterizedTest
  @CsvSource(textBlock = SCHEMES)
  void who_starts_on_the_day_fills_the_post(
      String scheme, String day, String post, String provision, String unit) {
    Assessment assessment = held(scheme, post, day + "/..").asOf(day);

    assertThat(finding(assessment, provision, unit).getOutcome()).isEqualTo(Outcome.SATISFIED);
  }

  @ParameterizedTest
  @CsvSource(textBlock = SCHEMES)
  void an_acting_holder_is_reported_as_such(
      String scheme, String day, String post, String provision, String unit) {
    Sample acting = Sample.of(scheme).assigned(post, holding -> holding.basis(Basis.ACTING));

    Finding finding = finding(acting.asOf(day), provision, unit);

    assertThat(finding.getOutcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(finding.getExplanation().getRemarks())
        .anyMatch(remark -> remark.getKey().equals("cardinality.acting"));
  }

  @ParameterizedTest
  @CsvSource(textBlock = SCHEMES)
  void two_holders_of_a_single_post_are_both_named(
      String scheme, String day, String post, String provision, String unit) {
    Sample sample = Sample.of(scheme);
    PersonId first = sample.assignment(post).getPerson();
    Sample doubled =
        sample.with(register -> register.addAssignments(sample.assignment(post).toBuilder()
            .id(AssignmentId.of("A-second"))
            .person(PersonId.of("P-second"))
            .build()));

    Finding finding = finding(doubled.asOf(day), provision, unit);

    assertThat(finding.getOutcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(finding.getExplanation().getObserved())
        .extracting(fact -> fact.getFact().in(Locale.ENGLISH))
        .anyMatch(fact -> fact.startsWith(first + " holds"))
        .anyMatch(fact -> fact.startsWith("P-second holds"));
  }

  @ParameterizedTest
  @CsvSource(textBlock = SCHEMES)
  void the_same_facts_in_any_order_give_the_same_bytes(String scheme, String day) {
    Sample sample = Sample.of(scheme);
    String report = JsonReport.render(sample.asOf(day));

    assertThat(JsonReport.render(sample.asOf(day))).isEqualTo(report);
    assertThat(JsonReport.render(sample.with(EverySchemeCasesTest::shuffle).asOf(day)))
        .isEqualTo(report);
  }

  @ParameterizedTest
  @CsvSource(textBlock = SCHEMES)
  void the_sample_is_compliant_and_every_finding_has_a_key_of_its_own(String scheme, String day) {
    Assessment assessment = Sample.of(scheme).asOf(day);

    assertThat(assessment.getVerdict()).isEqualTo(Verdict.COMPLIANT);
    assertThat(assessment.getFindings())
        .extracting(finding -> finding.getKey().toString())
        .doesNotHaveDuplicates();
  }

  private static Sample held(String scheme, String post, String during) {
    return Sample.of(scheme).assigned(post, holding -> holding.during(DateRange.parse(during)));
  }

  private static Register.Builder shuffle(Register.Builder builder) {
    Register register = builder.build();
    return builder
        .units(shuffled(register.getUnits()))
        .bodies(shuffled(register.getBodies()))
        .jurisdictions(shuffled(register.getJurisdictions()))
        .persons(shuffled(register.getPersons()))
        .assignments(shuffled(register.getAssignments()))
        .appointments(shuffled(register.getAppointments()))
        .submissions(shuffled(register.getSubmissions()))
        .selections(shuffled(register.getSelections()))
        .attestations(shuffled(register.getAttestations()))
        .parameters(shuffled(register.getParameters()));
  }

  private static <T> List<T> shuffled(List<T> facts) {
    List<T> copy = new ArrayList<>(facts);
    Collections.shuffle(copy, new Random(7));
    return copy;
  }
}
