package io.github.opencdo.testkit.cases;

import static io.github.opencdo.testkit.assertions.AssessmentAssert.assertThat;

import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.rules.finding.Severity;
import io.github.opencdo.rules.finding.Verdict;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class SuiningCasesTest {

  private static final Sample CITY = Sample.of("suining-draft");
  private static final String DAY = "2024-09-01";

  @Test
  void a_private_enterprise_without_an_officer_is_information() {
    Assessment assessment = CITY.vacant("A-036").asOf(DAY);

    assertThat(assessment).hasViolated(Severity.INFORMATION, "SN-056", "unit:sn-private-02");
    assertThat(assessment).hasVerdict(Verdict.COMPLIANT);
  }

  @Test
  void a_city_owned_enterprise_without_one_is_an_error() {
    assertThat(CITY.vacant("A-031").asOf(DAY))
        .hasViolated(Severity.ERROR, "SN-029", "unit:sn-city-enterprise-01");
  }

  @Test
  void a_central_enterprise_without_one_is_a_warning() {
    assertThat(CITY.vacant("A-033").asOf(DAY))
        .hasViolated(Severity.WARNING, "SN-029", "unit:sn-central-enterprise-01");
  }

  @Test
  void an_enterprise_that_has_one_but_has_not_filed_is_an_error() {
    assertThat(CITY.notSubmittedBy("unit:sn-private-01").asOf(DAY))
        .hasViolated(Severity.ERROR, "SN-059", "unit:sn-private-01");
  }

  @Test
  void an_enterprise_without_one_has_nothing_to_file() {
    assertThat(CITY.vacant("A-036").notSubmittedBy("unit:sn-private-02").asOf(DAY))
        .hasOutcome(Outcome.NOT_APPLICABLE, "SN-059", "unit:sn-private-02");
  }

  @Test
  void the_blank_date_leaves_the_form_undetermined() {
    assertThat(formMissing().withoutParameter("SN-088").asOf(DAY))
        .hasOutcome(Outcome.UNDETERMINED, "SN-088", "unit:sn-anju");
  }

  @Test
  void the_form_is_pending_up_to_the_date_that_the_adopter_gives_and_violated_after_it() {
    assertThat(formMissing().asOf("2024-06-30"))
        .hasOutcome(Outcome.PENDING, "SN-088", "unit:sn-anju");
    assertThat(formMissing().asOf("2024-07-01")).hasViolated("SN-088", "unit:sn-anju");
  }

  @Test
  void every_finding_carries_the_mark_of_the_draft() {
    Assertions.assertThat(CITY.asOf(DAY).getFindings()).allMatch(Finding::isDraft);
  }

  private static Sample formMissing() {
    return CITY.notSubmittedBy("unit:sn-anju");
  }
}
