package io.github.opencdo.testkit.cases;

import static io.github.opencdo.testkit.assertions.AssessmentAssert.assertThat;

import io.github.opencdo.model.person.PersonId;
import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.rules.finding.Severity;
import io.github.opencdo.rules.finding.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

class HuizhouCasesTest {

  private static final Sample CITY = Sample.of("huizhou-2022");
  private static final String AFTER_DEADLINE = "2022-09-01";

  @Test
  void a_department_without_its_government_affairs_officer_is_three_posts_short_by_one() {
    Assessment assessment = CITY.vacant("A-hz-health-affairs").asOf(AFTER_DEADLINE);

    assertThat(assessment).hasViolated(Severity.ERROR, "HZ-035", "unit:hz-health");
    assertThat(assessment).hasViolated(Severity.ERROR, "HZ-029", "unit:hz-health");
    assertThat(assessment).hasOnlyViolated("HZ-029", "HZ-035");
  }

  @Test
  void the_same_person_as_both_officers_is_a_warning() {
    PersonId dataOfficer = CITY.assignment("A-hz-health-data").getPerson();
    Assessment assessment = CITY.assigned(
            "A-hz-health-affairs", holding -> holding.person(dataOfficer))
        .asOf(AFTER_DEADLINE);

    assertThat(assessment)
        .hasViolated(Severity.WARNING, "HZ-035", "assignment:A-hz-health-affairs");
    assertThat(assessment).hasVerdict(Verdict.COMPLIANT_WITH_RESERVATIONS);
  }

  @Test
  void a_city_officer_who_is_not_in_charge_of_data_work_is_an_error() {
    Assessment assessment =
        CITY.person("P-001", holder -> holder.portfolios(List.of())).asOf(AFTER_DEADLINE);

    assertThat(assessment).hasViolated(Severity.ERROR, "HZ-016", "assignment:A-hz-government-cdo");
    assertThat(assessment).hasVerdict(Verdict.NON_COMPLIANT);
  }

  @Test
  void a_county_officer_who_is_not_in_charge_is_a_warning() {
    Assessment assessment = boluoWithoutPortfolio().asOf(AFTER_DEADLINE);

    assertThat(assessment).hasViolated(Severity.WARNING, "HZ-041", "assignment:A-hz-boluo-cdo");
  }

  @Test
  void a_county_officer_who_is_not_in_charge_for_a_recorded_reason_is_excepted() {
    Assessment assessment =
        boluoWithoutPortfolio().excused("HZ-041", "unit:hz-boluo").asOf(AFTER_DEADLINE);

    assertThat(assessment).hasOutcome(Outcome.EXCEPTED, "HZ-041", "assignment:A-hz-boluo-cdo");
    assertThat(assessment).hasVerdict(Verdict.COMPLIANT_WITH_RESERVATIONS);
  }

  @Test
  void a_recorded_reason_does_not_help_the_city_officer() {
    Assessment assessment = CITY.person("P-001", holder -> holder.portfolios(List.of()))
        .excused("HZ-016", "unit:hz-government")
        .asOf(AFTER_DEADLINE);

    assertThat(assessment).hasViolated("HZ-016", "assignment:A-hz-government-cdo");
  }

  @Test
  void a_vacancy_is_pending_on_the_last_day_of_the_deadline() {
    Assessment assessment = CITY.vacant("A-hz-health-affairs").asOf("2022-08-31");

    assertThat(assessment).hasOutcome(Outcome.PENDING, "HZ-035", "unit:hz-health");
  }

  private static Sample boluoWithoutPortfolio() {
    return CITY.person("P-035", holder -> holder.portfolios(List.of()));
  }
}
