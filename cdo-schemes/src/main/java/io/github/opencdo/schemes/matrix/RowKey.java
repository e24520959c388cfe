package io.github.opencdo.schemes.matrix;

import io.github.opencdo.model.text.LocalizedText;
import java.util.Comparator;

/**
 * What tells a row from the others of its section, and where it stands among them.
 *
 * @param rank the place among the rows
 * @param code the code
 * @param label what it is called, which does not tell rows apart
 */
record RowKey(int rank, String code, LocalizedText label) implements Comparable<RowKey> {

  private static final Comparator<RowKey> ORDER =
      Comparator.comparingInt(RowKey::rank).thenComparing(RowKey::code);

  static RowKey of(Enum<?> constant) {
    return new RowKey(constant.ordinal(), constant.name(), Words.word(constant));
  }

  @Override
  public int compareTo(RowKey other) {
    return ORDER.compare(this, other);
  }
}
