package io.github.opencdo.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Words that look like the one that was meant. */
final class NearMatches {

  private static final int AT_MOST = 5;

  private NearMatches() {}

  /** Gets the few known words that take the fewest changes, the nearest first. */
  static List<String> of(String wanted, Collection<String> known) {
    return known.stream()
        .distinct()
        .sorted(Comparator.<String>comparingInt(each -> distance(wanted, each))
            .thenComparing(Comparator.naturalOrder()))
        .limit(AT_MOST)
        .toList();
  }

  /** Counts the characters that have to be added, dropped or replaced (Levenshtein). */
  static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
