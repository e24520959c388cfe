package io.github.opencdo.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.opencdo.model.text.InvalidValueException;
import java.time.Period;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WithinDueTest {

  @ParameterizedTest
  @MethodSource("incomplete")
  void has_either_days_with_their_unit_or_a_period(WithinDue.Builder builder) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(builder::build)
        .withMessage("Within must have either days with their unit or a period, and not both");
  }

  static Stream<Named<WithinDue.Builder>> incomplete() {
    Period period = Period.ofMonths(3);
    return Stream.of(
        Named.of("neither", WithinDue.builder()),
        Named.of("days without unit", WithinDue.builder().days(3)),
        Named.of("unit alone", WithinDue.builder().unit(DayUnit.WORKING_DAYS)),
        Named.of("unit of a period", WithinDue.builder().period(period).unit(DayUnit.WORKING_DAYS)),
        Named.of("both", WithinDue.builder().days(3).unit(DayUnit.WORKING_DAYS).period(period)));
  }

  @Test
  void rejects_no_time_at_all() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> WithinDue.builder().days(0).unit(DayUnit.WORKING_DAYS).build())
        .withMessage("Within must be longer than nothing, but was: 0");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> WithinDue.builder().period(Period.ZERO).build())
        .withMessage("Within must be longer than nothing, but was: P0D");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> WithinDue.builder().period(Period.ofMonths(-1)).build())
        .withMessage("Within must be longer than nothing, but was: P-1M");
  }

  @Test
  void can_be_counted_from_somewhere_else() {
    WithinDue limit = WithinDue.builder()
        .period(Period.ofMonths(3))
        .start(StartPoint.parse("taking-office:UNIT_CDO"))
        .build();

    assertThat(limit.replacingStarts(start -> start.withCode(role -> "CHIEF")).getStart())
        .contains(StartPoint.parse("taking-office:CHIEF"));
  }
}
