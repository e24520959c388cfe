package io.github.opencdo.schemes.matrix;

import java.util.stream.Stream;

/** Finds what a scheme has about one topic. */
interface Topic {

  /** Finds the entries with their rows, in document order. */
  Stream<Item> items(Column column);
}
