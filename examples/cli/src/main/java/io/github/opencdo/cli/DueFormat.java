package io.github.opencdo.cli;

import java.util.Locale;

/** How a list of what falls due is written. */
enum DueFormat {
  TEXT,
  JSON,
  ICS;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
