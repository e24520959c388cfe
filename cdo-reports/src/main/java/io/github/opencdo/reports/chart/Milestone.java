package io.github.opencdo.reports.chart;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * A day or span of days that matters.
 *
 * @param first the day, or the first day of the span
 * @param end the day after the last day of a span that ends
 * @param kind what it is
 * @param label what it is called
 * @param clause the clause, empty if it is a fact
 */
record Milestone(LocalDate first, Optional<LocalDate> end, Kind kind, String label, String clause) {

  static final Comparator<Milestone> ORDER = Comparator.comparing(Milestone::first)
      .thenComparing(Milestone::kind)
      .thenComparing(Milestone::clause)
      .thenComparing(Milestone::label);

  static Milestone of(LocalDate day, Kind kind, String label, String clause) {
    return new Milestone(day, Optional.empty(), kind, label, clause);
  }

  /** What a milestone is. */
  enum Kind {
    PHASE,
    EVENT,
    DUE,
    MET,
    MET_LATE,
    OVERDUE,
    PENDING
  }
}
