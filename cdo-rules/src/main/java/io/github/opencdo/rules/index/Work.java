package io.github.opencdo.rules.index;

import java.util.stream.IntStream;

/** How something is done with all numbers below a size. */
public enum Work {
  /** From the first to the last. */
  ALONE,

  /** In parts, on as many processors as there are. */
  SIDE_BY_SIDE;

  // Below this it takes longer to part the work than to do it.
  private static final int LEAST = 4096;

  /** Does something with the numbers from a first to below a last. */
  @FunctionalInterface
  interface Part {

    /** Does it. */
    void over(int from, int to);
  }

  void over(int size, Part part) {
    int parts =
        this == ALONE ? 1 : Math.min(Runtime.getRuntime().availableProcessors(), size / LEAST);
    if (parts <= 1) {
      part.over(0, size);
    } else {
      IntStream.range(0, parts)
          .parallel()
          .forEach(each -> part.over(bound(size, each, parts), bound(size, each + 1, parts)));
    }
  }

  private static int bound(int size, int part, int parts) {
    return (int) ((long) size * part / parts);
  }
}
