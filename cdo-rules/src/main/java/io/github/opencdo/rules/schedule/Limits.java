package io.github.opencdo.rules.schedule;

import io.github.opencdo.model.time.DayUnit;
import io.github.opencdo.model.time.WithinDue;
import io.github.opencdo.model.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.Optional;

/** The last day of limits that are counted in days, months or years. */
public final class Limits {

  private Limits() {}

  /** Finds the last day in time; the day from which is counted does not count itself. */
  public static Optional<LocalDate> lastDay(
      WithinDue limit, LocalDate since, WorkingCalendar calendar) {
    if (limit.getPeriod().isPresent()) {
      return limit.getPeriod().map(since::plus);
    }
    int days = limit.getDays().orElseThrow();
    return limit.getUnit().filter(DayUnit.CALENDAR_DAYS::equals).isPresent()
        ? Optional.of(since.plusDays(days))
        : calendar.findDayAfter(since, days);
  }
}
