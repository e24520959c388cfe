package io.github.opencdo.rules.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.model.time.DayUnit;
import io.github.opencdo.model.time.WithinDue;
import io.github.opencdo.rules.calendar.WorkingCalendars;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitsTest {

  private static final LocalDate BEFORE_THE_HOLIDAY = LocalDate.of(2024, 9, 27);

  @Test
  void working_days_skip_holidays_and_count_make_up_days() {
    assertThat(lastDay(15, DayUnit.WORKING_DAYS, BEFORE_THE_HOLIDAY))
        .hasValue(LocalDate.of(2024, 10, 23));
  }

  @Test
  void calendar_days_count_every_day_after_the_first() {
    assertThat(lastDay(15, DayUnit.CALENDAR_DAYS, BEFORE_THE_HOLIDAY))
        .hasValue(LocalDate.of(2024, 10, 12));
  }

  @Test
  void working_days_end_where_the_calendar_ends() {
    assertThat(lastDay(15, DayUnit.WORKING_DAYS, LocalDate.of(2026, 12, 30))).isEmpty();
  }

  @Test
  void calendar_days_need_no_calendar() {
    assertThat(lastDay(15, DayUnit.CALENDAR_DAYS, LocalDate.of(2026, 12, 30)))
        .hasValue(LocalDate.of(2027, 1, 14));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01-15, P1M, 2024-02-15",
    "2024-01-31, P1M, 2024-02-29",
    "2023-01-31, P1M, 2023-02-28",
    "2024-03-31, P3M, 2024-06-30",
    "2024-02-29, P1Y, 2025-02-28",
    "2024-01-31, P1Y1M, 2025-02-28",
    "2024-01-31, P2W, 2024-02-14"
  })
  void a_month_ends_on_the_same_day_or_the_last_of_a_shorter_one(
      LocalDate since, Period period, LocalDate expected) {
    WithinDue limit = WithinDue.builder().period(period).build();

    assertThat(Limits.lastDay(limit, since, WorkingCalendars.mainlandChina())).hasValue(expected);
  }

  private static Optional<LocalDate> lastDay(int days, DayUnit unit, LocalDate since) {
    WithinDue limit = WithinDue.builder().days(days).unit(unit).build();
    return Limits.lastDay(limit, since, WorkingCalendars.mainlandChina());
  }
}
