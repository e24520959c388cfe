package io.github.opencdo.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WorkingCalendarTest {

  private static final LocalDate LAST_KNOWN = LocalDate.of(2024, 6, 30);

  private final WorkingCalendar weekdays = new Weekdays();

  @Test
  void counts_from_the_day_after_the_start() {
    LocalDate friday = LocalDate.of(2024, 6, 7);

    assertThat(weekdays.findDayAfter(friday, 1)).contains(LocalDate.of(2024, 6, 10));
    assertThat(weekdays.findDayAfter(friday, 6)).contains(LocalDate.of(2024, 6, 17));
  }

  @Test
  void does_not_count_beyond_the_days_that_are_known() {
    assertThat(weekdays.findDayAfter(LocalDate.of(2024, 6, 28), 1)).isEmpty();
  }

  private static final class Weekdays implements WorkingCalendar {

    @Override
    public String getName() {
      return "weekdays";
    }

    @Override
    public Optional<Boolean> findWorkingDay(LocalDate day) {
      return day.isAfter(LAST_KNOWN)
          ? Optional.empty()
          : Optional.of(day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0);
    }
  }
}
