package io.github.opencdo.cli;

import java.util.Locale;

/** How a picture is written. */
enum PictureFormat {
  SVG,
  MERMAID;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
