package io.github.opencdo.model.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which days are working days (工作日历), as far as it is known.
 *
 * <p>Implement it for a calendar of your own. An implementation is immutable; it answers the same for the same day.
 */
public interface WorkingCalendar {

  /** Gets the name by which a report says what was counted with. */
  String getName();

  /**
   * Finds out whether a day is a working day.
   *
   * @param day the day
   * @return whether offices work on it; empty beyond the days that the calendar knows
   */
  Optional<Boolean> findWorkingDay(LocalDate day);

  /**
   * Finds the day that lies so many working days after another.
   *
   * @param start the day from which is counted; it does not count itself
   * @param workingDays how many, positive
   * @return the last of them; empty if the calendar does not reach so far
   */
  default Optional<LocalDate> findDayAfter(LocalDate start, int workingDays) {
    LocalDate day = start;
    int left = workingDays;
    while (left > 0) {
      day = day.plusDays(1);
      Optional<Boolean> working = findWorkingDay(day);
      if (working.isEmpty()) {
        return Optional.empty();
      }
      left -= working.get() ? 1 : 0;
    }
    return Optional.of(day);
  }
}
