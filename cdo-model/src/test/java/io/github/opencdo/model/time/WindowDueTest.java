package io.github.opencdo.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.opencdo.model.text.InvalidValueException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WindowDueTest {

  private static final LocalDate DAY = LocalDate.of(2022, 11, 30);

  @Test
  void can_be_one_day() {
    assertThat(window(DAY, DAY).getLast()).isEqualTo(DAY);
  }

  @Test
  void rejects_a_last_day_before_the_first() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> window(DAY, DAY.minusDays(1)))
        .withMessage("WindowDue last day must not be before the first,"
            + " but was: '2022-11-30' to '2022-11-29'");
  }

  private static WindowDue window(LocalDate first, LocalDate last) {
    return WindowDue.builder().first(first).last(last).build();
  }
}
