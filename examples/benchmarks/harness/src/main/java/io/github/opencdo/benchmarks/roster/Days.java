package io.github.opencdo.benchmarks.roster;

import io.github.opencdo.model.time.DateRange;
import java.time.LocalDate;

/** Days as numbers; the first and last numbers stand for an open start and end. */
public final class Days {

  /** Later than any day. */
  public static final int NEVER = Integer.MAX_VALUE;

  /** Earlier than any day. */
  public static final int EVER = Integer.MIN_VALUE;

  private Days() {}

  /** Gets the number of a day. */
  public static int of(LocalDate day) {
    return (int) day.toEpochDay();
  }

  /** Gets the first day of a range. */
  public static int start(DateRange range) {
    LocalDate start = range.getStartInclusive().orElse(null);
    return start == null ? EVER : of(start);
  }

  /** Gets the day after the last of a range. */
  public static int end(DateRange range) {
    LocalDate end = range.getEndExclusive().orElse(null);
    return end == null ? NEVER : of(end);
  }
}
