package io.github.opencdo.model.requirement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.opencdo.model.project.CaseCode;
import io.github.opencdo.model.text.InvalidValueException;
import io.github.opencdo.model.time.Due;
import io.github.opencdo.model.time.FixedDue;
import io.github.opencdo.model.time.StartPoint;
import io.github.opencdo.model.time.WithinDue;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;

class RemedyRequirementTest {

  private static final WithinDue MONTH =
      WithinDue.builder().period(Period.ofMonths(1)).build();

  @Test
  void has_a_limit_that_runs_from_each_case() {
    assertThat(remedy(MONTH).getDue()).contains(MONTH);
  }

  @Test
  void rejects_a_limit_that_runs_from_elsewhere() {
    assertRefused(MONTH.toBuilder().start(StartPoint.parse("promulgation")).build());
    assertRefused(FixedDue.of(LocalDate.of(2024, 6, 30)));
  }

  private static void assertRefused(Due due) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> remedy(due))
        .withMessage("The limit of remedy FAULT must be within without from, or unquantified");
  }

  private static RemedyRequirement remedy(Due due) {
    return RemedyRequirement.builder().type(CaseCode.of("FAULT")).due(due).build();
  }
}
