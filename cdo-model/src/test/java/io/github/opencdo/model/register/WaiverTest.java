package io.github.opencdo.model.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.opencdo.model.Samples;
import io.github.opencdo.model.text.InvalidValueException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WaiverTest {

  private static final LocalDate FIRST = LocalDate.of(2024, 9, 27);
  private static final LocalDate LAST = LocalDate.of(2024, 10, 27);

  private final Waiver waiver = Samples.of(Waiver.class);

  @Test
  void holds_from_its_first_day_to_its_last_inclusive() {
    assertThat(waiver.holdsOn(FIRST.minusDays(1))).isFalse();
    assertThat(waiver.holdsOn(FIRST)).isTrue();
    assertThat(waiver.holdsOn(LAST)).isTrue();
    assertThat(waiver.holdsOn(LAST.plusDays(1))).isFalse();
  }

  @Test
  void rejects_a_last_day_before_the_first() {
    Waiver.Builder backwards = waiver.toBuilder().until(FIRST.minusDays(1));

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(backwards::build)
        .withMessage(
            "Waiver last day must not be before the first, but was: '2024-09-27' to '2024-09-26'");
  }
}
