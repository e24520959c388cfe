package io.github.opencdo.schemes.lint;

import io.github.opencdo.model.time.Due;
import io.github.opencdo.model.time.EarliestDue;
import io.github.opencdo.model.time.FixedDue;
import io.github.opencdo.model.time.LatestDue;
import io.github.opencdo.model.time.PeriodicDue;
import io.github.opencdo.model.time.RepeatDue;
import io.github.opencdo.model.time.SeriesDue;
import io.github.opencdo.model.time.WindowDue;
import io.github.opencdo.model.time.YearlyDue;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Due dates of requirements. */
final class Dues {

  private Dues() {}

  /** Gets the first day that is the last one in time, empty if the text does not give it. */
  static Optional<LocalDate> firstDay(Due due) {
    if (due instanceof FixedDue fixed) {
      return Optional.of(fixed.getDay());
    }
    if (due instanceof WindowDue window) {
      return Optional.of(window.getLast());
    }
    if (due instanceof PeriodicDue periodic) {
      return Optional.of(periodic.getEvery().lastDayOf(periodic.getSince()));
    }
    return due instanceof YearlyDue yearly
        ? Optional.of(yearly.in(yearly.getFirstYear()))
        : firstDayOfParts(due);
  }

  private static Optional<LocalDate> firstDayOfParts(Due due) {
    if (due instanceof EarliestDue earliest) {
      return days(earliest.getDues()).min(Comparator.naturalOrder());
    }
    if (due instanceof LatestDue latest) {
      return days(latest.getDues()).max(Comparator.naturalOrder());
    }
    if (due instanceof SeriesDue series) {
      return firstDay(series.getFirst());
    }
    return due instanceof RepeatDue repeat ? firstDay(repeat.getDue()) : Optional.empty();
  }

  private static Stream<LocalDate> days(List<Due> dues) {
    return dues.stream().flatMap(each -> firstDay(each).stream());
  }
}
