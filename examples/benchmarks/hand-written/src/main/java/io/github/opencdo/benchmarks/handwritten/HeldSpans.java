package io.github.opencdo.benchmarks.handwritten;

import io.github.opencdo.benchmarks.roster.Days;
import io.github.opencdo.model.time.DateRange;
import java.util.Arrays;

/** Spans of posts, with the span in which the holder may hold it and the day on which it was filed. */
final class HeldSpans extends Spans {

  private static final int LIMIT = 30;

  int[] fitFrom = new int[16];
  int[] fitTo = new int[16];
  int[] filed = new int[16];

  void add(int ofUnit, DateRange during, DateRange fit) {
    int i = add(ofUnit, Days.start(during), Days.end(during));
    if (i == fitFrom.length) {
      fitFrom = Arrays.copyOf(fitFrom, i * 2);
      fitTo = Arrays.copyOf(fitTo, i * 2);
      filed = Arrays.copyOf(filed, i * 2);
    }
    fitFrom[i] = fit == null ? Days.NEVER : Days.start(fit);
    fitTo[i] = fit == null ? Days.NEVER : Days.end(fit);
    filed[i] = Days.NEVER;
  }

  /** Finds for each span the first filing of its unit that is not before it. */
  void file(int[] first, int[] filings) {
    for (int i = 0; i < size; i++) {
      for (int f = first[unit[i]]; f < first[unit[i] + 1]; f++) {
        if (filings[f] >= from[i] && filings[f] < filed[i]) {
          filed[i] = filings[f];
        }
      }
    }
  }

  void mark(int day, byte[] broken, int unfit, int late) {
    for (int i = 0; i < size; i++) {
      boolean wrong = holds(i, day) && (day < fitFrom[i] || day >= fitTo[i]);
      int last = from[i] + LIMIT;
      boolean unfiled = from[i] <= day && last < to[i] && Math.min(filed[i], day) > last;
      if (wrong || unfiled) {
        broken[unit[i]] |= (byte) ((wrong ? unfit : 0) | (unfiled ? late : 0));
      }
    }
  }
}
