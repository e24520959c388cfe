package io.github.opencdo.cli;

import java.util.Locale;

/** How an assessment is written. */
enum ReportFormat {
  TEXT,
  JSON,
  HTML,
  SARIF,
  JUNIT,
  XLSX,
  MD;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
