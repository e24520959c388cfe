package io.github.opencdo.rules.index;

import io.github.opencdo.model.time.DateRange;
import java.util.List;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.IntFunction;

/** Spans of days for each row of a table of posts, looked up once where a row has one span at most. */
public final class SpanColumn {

  private static final byte THROUGHOUT = 1;

  private static final long UNKNOWN = 0;
  private static final long SEVERAL = 1;
  private static final long NONE = 2;

  private final IntFunction<List<DateRange>> finder;
  private final PostTable rows;
  // Of most rows a span holds every day on which they are held; two threads may find the same.
  private final byte[] held;
  // The first day above, the first day after the span below.
  private final AtomicLongArray spans;

  private SpanColumn(PostTable rows, int size, IntFunction<List<DateRange>> finder) {
    this.finder = finder;
    this.rows = rows;
    this.held = new byte[size];
    this.spans = new AtomicLongArray(size);
  }

  /** Obtains the column of a table. */
  public static SpanColumn of(PostTable rows, IntFunction<List<DateRange>> finder) {
    return new SpanColumn(rows, rows.size(), finder);
  }

  /** Obtains the column of a table whose rows change, which is looked up each time. */
  public static SpanColumn live(PostTable rows, IntFunction<List<DateRange>> finder) {
    return new SpanColumn(rows, 0, finder);
  }

  /** Checks whether one of the spans of a row holds a day on which the row is held. */
  public boolean contains(int row, int day) {
    if (held.length == 0) {
      return isAnyOn(row, day);
    }
    return held[row] == THROUGHOUT || isKnownOn(row, day);
  }

  private boolean isKnownOn(int row, int day) {
    long span = spans.getOpaque(row);
    if (span == UNKNOWN) {
      List<DateRange> found = finder.apply(row);
      span = pack(found);
      spans.setOpaque(row, span);
      held[row] = isThroughout(found, row) ? THROUGHOUT : 0;
    }
    if (span == SEVERAL) {
      return isAnyOn(row, day);
    }
    return span != NONE && (int) (span >>> Integer.SIZE) <= day && day < (int) span;
  }

  private boolean isThroughout(List<DateRange> found, int row) {
    for (DateRange each : found) {
      if (Days.start(each) <= rows.start(row) && rows.end(row) <= Days.end(each)) {
        return true;
      }
    }
    return false;
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
