package io.github.opencdo.benchmarks.report;

import java.util.Locale;

/** Writes figures with three digits that matter. */
final class Figures {

  private static final double KILO = 1_000;
  private static final String[] TIMES = {"ns", "µs", "ms", "s"};
  private static final String[] SIZES = {"B", "kB", "MB", "GB"};

  private Figures() {}

  static String of(Result result) {
    if (!result.isTime()) {
      return with(result.score(), SIZES);
    }
    String time = with(result.score() * KILO, TIMES);
    return Double.isNaN(result.error())
        ? time
        : time + String.format(Locale.ROOT, " ± %.0f %%", 100 * result.error() / result.score());
  }

  static String number(double value) {
    int digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
    return String.format(Locale.ROOT, "%,." + digits + "f", value);
  }

  private static String with(double value, String[] units) {
    int unit = 0;
    while (value >= KILO && unit < units.length - 1) {
      value /= KILO;
      unit++;
    }
    return number(value) + " " + units[unit];
  }
}
