package io.github.opencdo.benchmarks.handwritten;

import java.util.Arrays;

/** Spans of days, each of one unit, side by side in arrays. */
class Spans {

  int size;
  int[] unit = new int[16];
  int[] from = new int[16];
  int[] to = new int[16];

  int add(int ofUnit, int start, int end) {
    if (size == unit.length) {
      unit = Arrays.copyOf(unit, size * 2);
      from = Arrays.copyOf(from, size * 2);
      to = Arrays.copyOf(to, size * 2);
    }
    unit[size] = ofUnit;
    from[size] = start;
    to[size] = end;
    return size++;
  }

  /** Adds to the count of each unit for each of its spans that holds a day. */
  void count(int day, long[] counts, long one) {
    for (int i = 0; i < size; i++) {
      counts[unit[i]] += holds(i, day) ? one : 0;
    }
  }

  boolean holds(int i, int day) {
    return from[i] <= day && day < to[i];
  }
}
