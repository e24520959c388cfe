package io.github.opencdo.schemes.overlay;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The names that look most like one that is not there. */
final class Near {

  private static final int SHOWN = 3;

  private Near() {}

  static List<String> of(Object wanted, Collection<?> known) {
    return known.stream()
        .map(String::valueOf)
        .distinct()
        .sorted(Comparator.comparingInt((String each) -> distance(wanted.toString(), each))
            .thenComparing(Comparator.naturalOrder()))
        .limit(SHOWN)
        .toList();
  }

  // The number of characters to insert, delete or replace (Levenshtein).
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int same = one.charAt(i - 1) == other.charAt(j - 1) ? diagonal : diagonal + 1;
        diagonal = row[j];
        row[j] = Math.min(same, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
