package io.github.opencdo.rules.index;

import io.github.opencdo.model.time.DateRange;
import java.util.List;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.IntFunction;

/** Spans of days for each row of another table, looked up once where a row has one span at most. */
public final class SpanColumn {

  private static final long UNKNOWN = 0;
  private static final long SEVERAL = 1;
  private static final long NONE = 2;

  private final IntFunction<List<DateRange>> finder;
  // The first day above, the first day after the span below.
  private final AtomicLongArray spans;

  /**
   * Starts a column.
   *
   * @param rows the number of rows
   * @param finder finds the spans of a row
   */
  public SpanColumn(int rows, IntFunction<List<DateRange>> finder) {
    this.finder = finder;
    this.spans = new AtomicLongArray(rows);
  }

  /** Obtains the column of a table whose rows change, which is looked up each time. */
  public static SpanColumn live(IntFunction<List<DateRange>> finder) {
    return new SpanColumn(0, finder);
  }

  /** Checks whether one of the spans of a row holds a day. */
  public boolean contains(int row, int day) {
    return spans.length() == 0 ? isAnyOn(row, day) : isKnownOn(row, day);
  }

  private boolean isKnownOn(int row, int day) {
    long span = spans.getOpaque(row);
    if (span == UNKNOWN) {
      span = pack(finder.apply(row));
      spans.setOpaque(row, span);
    }
    if (span == SEVERAL) {
      return isAnyOn(row, day);
    }
    return span != NONE && (int) (span >>> Integer.SIZE) <= day && day < (int) span;
  }

  private boolean isAnyOn(int row, int day) {
    for (DateRange each : finder.apply(row)) {
      if (Days.start(each) <= day && day < Days.end(each)) {
        return true;
      }
    }
    return false;
  }

  private static long pack(List<DateRange> found) {
    if (found.isEmpty()) {
      return NONE;
    }
    DateRange only = found.get(0);
    long span = (long) Days.start(only) << Integer.SIZE | Days.end(only) & 0xFFFFFFFFL;
    boolean ambiguous = span >= UNKNOWN && span <= NONE;
    return found.size() > 1 || ambiguous ? SEVERAL : span;
  }
}
