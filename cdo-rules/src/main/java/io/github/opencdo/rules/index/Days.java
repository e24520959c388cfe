package io.github.opencdo.rules.index;

import io.github.opencdo.model.time.DateRange;
import java.time.LocalDate;

/** Days as numbers, so that they compare without being looked into. */
public final class Days {

  /** Before every day. */
  public static final int ALWAYS = Integer.MIN_VALUE;

  /** After every day. */
  public static final int NEVER = Integer.MAX_VALUE;

  private Days() {}

  /** Gets the number of a day. */
  public static int of(LocalDate day) {
    if (day.equals(LocalDate.MIN)) {
      return ALWAYS;
    }
    return day.equals(LocalDate.MAX) ? NEVER : Math.toIntExact(day.toEpochDay());
  }

  /** Gets the first day of a range. */
  public static int start(DateRange range) {
    return range.getStartInclusive().map(Days::of).orElse(ALWAYS);
  }

  /** Gets the first day after a range. */
  public static int end(DateRange range) {
    return range.getEndExclusive().map(Days::of).orElse(NEVER);
  }
}
