package io.github.opencdo.schemes.change;

import java.time.LocalDate;

/**
 * The time between two days.
 *
 * @param earlier the earlier day
 * @param later the later day
 */
record Interval(LocalDate earlier, LocalDate later) {

  static Interval between(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? new Interval(other, one) : new Interval(one, other);
  }

  /** Checks whether something of a day is in effect on the later day and is not on the earlier one. */
  boolean turnsOn(LocalDate day) {
    return day.isAfter(earlier) && !day.isAfter(later);
  }

  /** Checks whether a last day in time is over on the later day and is not on the earlier one. */
  boolean passes(LocalDate due) {
    return !due.isBefore(earlier) && due.isBefore(later);
  }
}
