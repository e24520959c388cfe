package io.github.opencdo.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.opencdo.model.text.InvalidValueException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Due dates made of due dates. */
class CombinedDueTest {

  private static final Due ONCE = FixedDue.of(LocalDate.of(2024, 6, 30));
  private static final Due YEARLY =
      YearlyDue.builder().by(MonthDay.of(3, 31)).firstYear(2024).build();
  private static final Due REGULARLY =
      UnquantifiedDue.builder().word("定期").timing(Timing.REGULARLY).build();
  private static final Due IN_OFFICE = WithinDue.builder()
      .period(Period.ofMonths(6))
      .start(StartPoint.parse("taking-office:UNIT_CDO"))
      .build();

  @Test
  void the_choice_is_among_something() {
    assertRefused(
        () -> EarliestDue.of(List.of()), "The entries of earliest must be at least one due date");
    assertRefused(
        () -> LatestDue.of(List.of()), "The entries of latest must be at least one due date");
  }

  @Test
  void the_choice_is_not_among_dates_that_return() {
    assertRefused(
        () -> EarliestDue.of(List.of(ONCE, YEARLY)),
        "The due date in earliest must not be one that returns");
    assertRefused(
        () -> LatestDue.of(List.of(REGULARLY)),
        "The due date in latest must not be one that returns");
  }

  @Test
  void a_series_begins_once_and_then_returns() {
    assertThat(series(ONCE, YEARLY).isRecurring()).isTrue();
    assertRefused(
        () -> series(YEARLY, YEARLY), "The due date in series.first must not be one that returns");
    assertRefused(
        () -> series(ONCE, ONCE),
        "The due date in series.then must be one that returns by the calendar:"
            + " yearly, periodic, series or repeat");
    assertRefused(
        () -> series(ONCE, series(ONCE, YEARLY)),
        "The due date in series.then must not be another series");
  }

  @Test
  void a_repetition_returns_and_has_an_end() {
    assertThat(RepeatDue.builder().due(YEARLY).times(3).build().isRecurring()).isTrue();
    assertRefused(
        () -> RepeatDue.builder().due(YEARLY).build(), "Repeat must have an end: until or times");
    assertRefused(
        () -> RepeatDue.builder().due(YEARLY).times(0).build(),
        "Repeat must be at least once, but was: 0");
    assertRefused(
        () -> RepeatDue.builder().due(REGULARLY).times(1).build(),
        "The due date in repeat.due must be one that returns by the calendar:"
            + " yearly, periodic, series or repeat");
  }

  @ParameterizedTest
  @MethodSource("counting")
  void replaces_the_starts_of_what_it_is_made_of(Due due) {
    assertThat(due.replacingStarts(start -> start.withCode(role -> "CHIEF")).toString())
        .isEqualTo(due.toString().replace("UNIT_CDO", "CHIEF"))
        .contains("CHIEF");
  }

  static Stream<Due> counting() {
    return Stream.of(
        EarliestDue.of(List.of(ONCE, IN_OFFICE)),
        LatestDue.of(List.of(IN_OFFICE, ONCE)),
        series(IN_OFFICE, YEARLY),
        RepeatDue.builder().due(series(IN_OFFICE, YEARLY)).times(2).build());
  }

  private static SeriesDue series(Due first, Due then) {
    return SeriesDue.builder().first(first).then(then).build();
  }

  private static void assertRefused(ThrowingCallable building, String message) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(building)
        .withMessage(message);
  }
}
