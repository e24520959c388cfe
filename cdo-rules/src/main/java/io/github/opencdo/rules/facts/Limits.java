package io.github.opencdo.rules.facts;

import io.github.opencdo.model.time.DayUnit;
import io.github.opencdo.model.time.WithinDue;
import io.github.opencdo.model.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.Optional;

/** The last day of limits that are counted in days. */
public final class Limits {

  private Limits() {}

  /**
   * Finds the last day in time; the day from which is counted does not count itself.
   *
   * @param limit the number and kind of days
   * @param since the day from which is counted
   * @param calendar the working days
   * @return the day, empty beyond the horizon of the calendar
   */
  public static Optional<LocalDate> lastDay(
      WithinDue limit, LocalDate since, WorkingCalendar calendar) {
    return limit.getUnit() == DayUnit.CALENDAR_DAYS
        ? Optional.of(since.plusDays(limit.getDays()))
        : calendar.findDayAfter(since, limit.getDays());
  }
}
