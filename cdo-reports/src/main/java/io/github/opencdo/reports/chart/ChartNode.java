package io.github.opencdo.reports.chart;

import java.util.Locale;
import java.util.Optional;

/**
 * A box of a chart.
 *
 * @param id what links call it
 * @param parent the box to which it belongs
 * @param kind what it stands for
 * @param label what it is called
 * @param detail who holds it, for a post that is held
 */
record ChartNode(String id, Optional<String> parent, Kind kind, String label, String detail) {

  static ChartNode of(String id, Kind kind, String label) {
    return new ChartNode(id, Optional.empty(), kind, label, "");
  }

  ChartNode within(String container) {
    return new ChartNode(id, Optional.of(container), kind, label, detail);
  }

  ChartNode heldBy(String holder) {
    return new ChartNode(id, parent, kind, label, holder);
  }

  /** What a box stands for. */
  enum Kind {
    PLACE,
    UNIT,
    BODY,
    POST,
    ACTING,
    VACANCY;

    boolean isPost() {
      return this == POST || this == ACTING || this == VACANCY;
    }

    String style() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
