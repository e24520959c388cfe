package io.github.opencdo.benchmarks.handwritten;

import io.github.opencdo.model.time.DateRange;
import java.time.LocalDate;

/** Days as numbers; the first and last numbers stand for an open start and end. */
final class Days {

  static final int NEVER = Integer.MAX_VALUE;

  private Days() {}

  static int of(LocalDate day) {
    return (int) day.toEpochDay();
  }

  static int start(DateRange range) {
    LocalDate start = range.getStartInclusive().orElse(null);
    return start == null ? Integer.MIN_VALUE : of(start);
  }

  static int end(DateRange range) {
    LocalDate end = range.getEndExclusive().orElse(null);
    return end == null ? NEVER : of(end);
  }
}
