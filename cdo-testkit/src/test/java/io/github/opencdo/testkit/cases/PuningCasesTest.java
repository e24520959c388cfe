package io.github.opencdo.testkit.cases;

import static io.github.opencdo.testkit.assertions.AssessmentAssert.assertThat;
import static io.github.opencdo.testkit.cases.Findings.remarks;

import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.rules.finding.Severity;
import io.github.opencdo.rules.finding.Verdict;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class PuningCasesTest {

  private static final Sample CITY = Sample.of("puning-2023");
  private static final String DAY = "2024-03-01";

  @Test
  void an_officer_appointed_by_the_own_leading_group_is_a_violation() {
    Assessment assessment = CITY.appointed(
            "A-pn-government-cdo", act -> act.authority(EntityRef.parse("body:pn-leading-group")))
        .asOf(DAY);

    assertThat(assessment).hasViolated("PN-012", "assignment:A-pn-government-cdo");
  }

  @Test
  void an_officer_appointed_by_the_group_of_the_city_above_is_in_order() {
    assertThat(CITY.asOf(DAY))
        .hasOutcome(Outcome.SATISFIED, "PN-012", "assignment:A-pn-government-cdo");
  }

  @Test
  void a_deputy_who_is_not_in_charge_is_a_warning() {
    Assessment assessment =
        CITY.person("P-003", holder -> holder.portfolios(List.of())).asOf(DAY);

    assertThat(assessment).hasViolated(Severity.WARNING, "PN-022", "assignment:A-pn-science-cdo");
  }

  @Test
  void the_head_of_a_department_may_be_its_officer() {
    assertThat(CITY.asOf(DAY)).hasOutcome(Outcome.SATISFIED, "PN-022", "assignment:A-pn-court-cdo");
  }

  @Test
  void a_support_post_is_optional() {
    assertThat(CITY.vacant("A-pn-education-support-1").asOf(DAY)).hasVerdict(Verdict.COMPLIANT);
  }

  @Test
  void the_holder_of_a_support_post_must_qualify() {
    Assessment assessment =
        CITY.person("P-077", holder -> holder.experience(List.of())).asOf(DAY);

    assertThat(assessment).hasViolated("PN-036", "assignment:A-pn-education-support-1");
  }

  @Test
  void a_contact_list_that_comes_after_the_printed_day_is_no_more_than_a_warning() {
    Sample late = CITY.submittedOn("CONTACT_LIST", "unit:pn-government", "2023-10-25");

    assertThat(late.asOf(DAY))
        .hasViolated(Severity.WARNING, "PN-083", "unit:pn-government")
        .hasNewlyViolated(CITY.asOf(DAY), "PN-083 unit:pn-government");
    Assertions.assertThat(remarks(late.asOf(DAY), "PN-083", "unit:pn-government"))
        .anyMatch(remark -> remark.contains("PN-A1"));
  }

  @Test
  void the_bureau_is_not_among_the_units_and_gets_no_finding() {
    assertThat(CITY.asOf(DAY)).hasNothingAbout("unit:pn-data-bureau");
  }
}
