package io.github.opencdo.cli;

import java.util.Locale;

/** How a matrix is written. */
enum MatrixFormat {
  TEXT,
  JSON,
  MD;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
