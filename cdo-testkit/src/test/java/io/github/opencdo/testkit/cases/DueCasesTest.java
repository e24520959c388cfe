package io.github.opencdo.testkit.cases;

import static io.github.opencdo.testkit.assertions.AssessmentAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.finding.DueItem;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What falls due in Huizhou between two days. */
class DueCasesTest {

  private static final Sample CITY = Sample.of("huizhou-2022");
  private static final String DAY = "2022-09-01";

  @Test
  void the_rest_of_the_year_is_in_order_of_the_days_and_then_of_the_provisions() {
    assertThat(due(CITY.asOf(DAY), DAY, "2022-12-31"))
        .containsExactly(
            "2022-11-15 HZ-027/submission unit:hz-government PENDING",
            "2022-12-31 HZ-008/artefact/duties body:leading-group PENDING",
            "2022-12-31 HZ-008/artefact/evaluation body:leading-group PENDING",
            "2022-12-31 HZ-008/artefact/working body:leading-group PENDING",
            "2022-12-31 HZ-008/artefact/sharing body:leading-group PENDING");
  }

  @Test
  void the_last_day_belongs_to_the_span_and_the_day_after_it_does_not() {
    assertThat(due(CITY.asOf(DAY), "2022-11-15", "2022-11-15"))
        .containsExactly("2022-11-15 HZ-027/submission unit:hz-government PENDING");
    assertThat(due(CITY.asOf(DAY), "2022-11-16", "2022-12-30")).isEmpty();
  }

  @Test
  void what_was_due_before_the_day_of_the_assessment_says_how_it_stands() {
    Sample late = CITY.submittedOn("IMPLEMENTATION_PLAN", "unit:hz-health", DAY);

    assertThat(late.asOf(DAY)).hasNewlyViolated(CITY.asOf(DAY), "HZ-080 unit:hz-health");
    assertThat(due(late.asOf(DAY), "2022-08-31", "2022-08-31"))
        .hasSize(2 * 13)
        .contains(
            "2022-08-31 HZ-079/artefact unit:hz-health MET",
            "2022-08-31 HZ-080/submission unit:hz-boluo MET",
            "2022-08-31 HZ-080/submission unit:hz-health MET_LATE");
  }

  @Test
  void what_has_not_been_done_is_overdue_on_the_day_after_its_last() {
    assertThat(due(CITY.asOf("2022-11-16"), "2022-11-01", "2022-11-30"))
        .containsExactly("2022-11-15 HZ-027/submission unit:hz-government OVERDUE");
    assertThat(CITY.asOf("2022-11-16"))
        .hasNewlyViolated(CITY.asOf("2022-11-15"), "HZ-027 unit:hz-government");
  }

  private static List<String> due(Assessment assessment, String first, String last) {
    return assessment.findDue(LocalDate.parse(first), LocalDate.parse(last)).stream()
        .map(DueCasesTest::line)
        .toList();
  }

  private static String line(DueItem item) {
    return "%s %s/%s %s %s"
        .formatted(
            item.getInstance().getDue(),
            item.getKey().getProvision(),
            item.getKey().getRequirement(),
            item.getKey().getSubject(),
            item.getInstance().getStatus());
  }
}
