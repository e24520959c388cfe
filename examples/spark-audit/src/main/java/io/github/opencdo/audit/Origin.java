package io.github.opencdo.audit;

import java.io.Serializable;
import java.util.Comparator;

/**
 * Where a line stands.
 *
 * @param file the file
 * @param line the number of the line, from one
 */
record Origin(String file, int line) implements Serializable, Comparable<Origin> {

  private static final Comparator<Origin> ORDER =
      Comparator.comparing(Origin::file).thenComparing(Origin::line);

  @Override
  public int compareTo(Origin other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return file + ":" + line;
  }
}
