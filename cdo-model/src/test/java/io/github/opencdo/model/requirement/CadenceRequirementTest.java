package io.github.opencdo.model.requirement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.opencdo.model.activity.ActivityCode;
import io.github.opencdo.model.text.InvalidValueException;
import io.github.opencdo.model.time.DayUnit;
import org.junit.jupiter.api.Test;

class CadenceRequirementTest {

  private static final ActivityCode COUNCIL = ActivityCode.of("COUNCIL");

  @Test
  void keeps_a_distance_in_calendar_days_unless_told_otherwise() {
    assertThat(ahead(7).getUnit()).isEqualTo(DayUnit.CALENDAR_DAYS);
  }

  @Test
  void rejects_no_distance() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> ahead(0))
        .withMessage("The days in ahead must be at least one, but was: 0");
  }

  @Test
  void rejects_a_distance_from_itself() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(
            () -> CadenceRequirement.builder().activity(COUNCIL).ahead(ahead(7)).build())
        .withMessage("The activity COUNCIL cannot be held ahead of itself");
  }

  private static Precedence ahead(int days) {
    return Precedence.builder().of(COUNCIL).days(days).build();
  }
}
