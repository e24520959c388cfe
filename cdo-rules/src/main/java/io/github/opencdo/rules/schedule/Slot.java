package io.github.opencdo.rules.schedule;

import java.time.LocalDate;

/**
 * One instance of what returns by the calendar.
 *
 * @param name its name, such as {@code 2024-Q3}
 * @param begins the first day of the time to which it belongs
 * @param countsFrom the first day on which what is done counts for it
 * @param end the last day on which what is done counts for it
 * @param last the last day in time
 */
public record Slot(
    String name, LocalDate begins, LocalDate countsFrom, LocalDate end, LocalDate last) {

  static Slot of(String name, LocalDate begins, LocalDate end, LocalDate last) {
    return new Slot(name, begins, begins, end, last);
  }

  Slot countingFrom(LocalDate day) {
    return day.isAfter(countsFrom) ? new Slot(name, begins, day, end, last) : this;
  }
}
