package io.github.opencdo.rules.assessor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.model.activity.Activity;
import io.github.opencdo.model.activity.ActivityCode;
import io.github.opencdo.model.organisation.RecordId;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.requirement.CadenceRequirement;
import io.github.opencdo.model.source.Force;
import io.github.opencdo.model.time.CalendarPeriod;
import io.github.opencdo.model.time.PeriodicDue;
import io.github.opencdo.rules.Town;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What falls due in a span of days, seen from a day before its end. */
class FindDueTest {

  private static final ActivityCode MEETING = ActivityCode.of("CDO_MEETING");

  private final Assessor assessor = Assessor.of(Town.scheme(
      Force.MUST,
      CadenceRequirement.builder()
          .activity(MEETING)
          .due(PeriodicDue.builder()
              .every(CalendarPeriod.HALF_YEAR)
              .since(LocalDate.of(2023, 7, 1))
              .build())
          .build()));

  @Test
  void looks_back_and_ahead() {
    assertThat(due("2023-01-01", "2025-06-30"))
        .containsExactly(
            "2023-H2 2023-12-31 OVERDUE",
            "2024-H1 2024-06-30 MET",
            "2024-H2 2024-12-31 PENDING",
            "2025-H1 2025-06-30 PENDING");
  }

  @Test
  void ends_with_the_last_day_of_the_span() {
    assertThat(due("2024-06-30", "2024-12-30")).containsExactly("2024-H1 2024-06-30 MET");
  }

  private List<String> due(String first, String last) {
    Register register = Town.register()
        .addActivities(Activity.builder()
            .id(RecordId.of("M-001"))
            .type(MEETING)
            .on(LocalDate.of(2024, 3, 5))
            .organiser(Town.bureau())
            .build())
        .build();
    return assessor
        .findDue(register, Town.TODAY, LocalDate.parse(first), LocalDate.parse(last))
        .stream()
        .map(item -> item.getInstance())
        .map(each -> each.getName() + " " + each.getDue() + " " + each.getStatus())
        .toList();
  }
}
