package io.github.opencdo.rules.finding;

import static io.github.opencdo.rules.Town.BUREAUS;
import static io.github.opencdo.rules.Town.judge;
import static io.github.opencdo.rules.Town.register;
import static io.github.opencdo.rules.Town.scheme;
import static io.github.opencdo.rules.Town.to;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.model.activity.ActivityCode;
import io.github.opencdo.model.requirement.CadenceRequirement;
import io.github.opencdo.model.source.Force;
import io.github.opencdo.model.time.CalendarPeriod;
import io.github.opencdo.model.time.FixedDue;
import io.github.opencdo.model.time.PeriodicDue;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AssessmentTest {

  private static final LocalDate DECEMBER = LocalDate.of(2024, 12, 1);
  private static final Assessment ASSESSMENT = judge(
      scheme(
          Force.MUST,
          training("by-december").due(FixedDue.of(DECEMBER)).build(),
          training("each-quarter")
              .due(PeriodicDue.builder()
                  .every(CalendarPeriod.QUARTER)
                  .since(LocalDate.of(2024, 1, 1))
                  .build())
              .build()),
      register());

  @Test
  void finds_what_falls_due_in_the_order_of_the_days() {
    assertThat(ASSESSMENT.findDue(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)))
        .extracting(item -> item.getInstance().getName())
        .containsExactly("2024-Q1", "2024-Q2", "2024-12-01");
  }

  @Test
  void says_how_it_stands_for_whom_and_under_which_clause() {
    DueItem item = ASSESSMENT.findDue(DECEMBER, DECEMBER).get(0);

    assertThat(item.getInstance().getStatus()).isEqualTo(InstanceStatus.PENDING);
    assertThat(item.getKey()).hasToString("town-2024/TT-001/cadence/by-december/unit:bureau");
    assertThat(item.getSeverity()).isEqualTo(Severity.ERROR);
    assertThat(item.getCitation()).isEqualTo(ASSESSMENT.getFindings().get(0).getCitation());
  }

  @Test
  void counts_the_first_and_the_last_day_of_the_span() {
    assertThat(ASSESSMENT.findDue(DECEMBER, DECEMBER.plusDays(1))).hasSize(1);
    assertThat(ASSESSMENT.findDue(DECEMBER.minusDays(1), DECEMBER)).hasSize(1);
  }

  @Test
  void leaves_out_what_falls_due_before_and_after_the_span() {
    assertThat(ASSESSMENT.findDue(DECEMBER.plusDays(1), DECEMBER.plusYears(1))).isEmpty();
    assertThat(ASSESSMENT.findDue(LocalDate.of(2024, 7, 1), DECEMBER.minusDays(1)))
        .isEmpty();
  }

  private static CadenceRequirement.Builder training(String variant) {
    return CadenceRequirement.builder()
        .variant(variant)
        .applicability(to(BUREAUS))
        .activity(ActivityCode.of("TRAINING"));
  }
}
