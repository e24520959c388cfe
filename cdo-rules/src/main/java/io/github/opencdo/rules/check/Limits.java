package io.github.opencdo.rules.check;

import io.github.opencdo.model.time.DayUnit;
import io.github.opencdo.model.time.WithinDue;
import io.github.opencdo.model.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.Optional;

/** The last day of limits that are counted in days. */
final class Limits {

  private Limits() {}

  /** Finds the last day in time; the day from which is counted does not count itself. */
  static Optional<LocalDate> lastDay(WithinDue limit, LocalDate since, WorkingCalendar calendar) {
    return limit.getUnit() == DayUnit.CALENDAR_DAYS
        ? Optional.of(since.plusDays(limit.getDays()))
        : calendar.findDayAfter(since, limit.getDays());
  }
}
