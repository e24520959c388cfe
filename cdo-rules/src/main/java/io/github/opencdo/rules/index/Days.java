package io.github.opencdo.rules.index;

import io.github.opencdo.model.time.DateRange;
import java.time.LocalDate;
import java.util.Optional;

/** Days as numbers, so that they compare without being looked into. */
public final class Days {

  /** Before every day. */
  public static final int ALWAYS = Integer.MIN_VALUE;

  /** After every day. */
  public static final int NEVER = Integer.MAX_VALUE;

  private Days() {}

  /** Gets the number of a day; days beyond all calendars are as good as always or never. */
  public static int of(LocalDate day) {
    long number = day.toEpochDay();
    return (int) Math.max(ALWAYS, Math.min(NEVER, number));
  }

  /** Gets the first day of a range. */
  public static int start(DateRange range) {
    Optional<LocalDate> start = range.getStartInclusive();
    return start.isPresent() ? of(start.get()) : ALWAYS;
  }

  /** Gets the first day after a range. */
  public static int end(DateRange range) {
    Optional<LocalDate> end = range.getEndExclusive();
    return end.isPresent() ? of(end.get()) : NEVER;
  }
}
