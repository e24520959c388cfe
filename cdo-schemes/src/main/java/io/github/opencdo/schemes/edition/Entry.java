package io.github.opencdo.schemes.edition;

import io.github.opencdo.model.scheme.Priority;
import io.github.opencdo.model.time.DateRange;
import io.github.opencdo.schemes.provider.SchemeHeading;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * A span in which an edition is in force, and how it ranks.
 *
 * @param period the edition and the span
 * @param rank the rank, zero if it cites no priority
 */
record Entry(EditionPeriod period, int rank) {

  static final Comparator<Entry> BY_TIME =
      Comparator.comparing(Entry::start).thenComparing(entry -> entry.period().getScheme());

  static Entry of(SchemeHeading heading, DateRange during) {
    return new Entry(
        EditionPeriod.of(heading.getId(), during),
        heading.getPriority().map(Priority::getRank).orElse(0));
  }

  DateRange during() {
    return period.getDuring();
  }

  LocalDate start() {
    return during().getStartInclusive().orElse(LocalDate.MIN);
  }

  LocalDate end() {
    return during().getEndExclusive().orElse(LocalDate.MAX);
  }

  /** Checks whether both are in force at a time and neither prevails. */
  boolean contests(Entry other) {
    return rank == other.rank && during().overlaps(other.during());
  }
}
