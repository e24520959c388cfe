package io.github.opencdo.schemes.lint;

import io.github.opencdo.model.requirement.Requirement;
import io.github.opencdo.model.requirement.Timed;
import io.github.opencdo.model.time.Due;
import io.github.opencdo.model.time.FixedDue;
import io.github.opencdo.model.time.PeriodicDue;
import io.github.opencdo.model.time.WindowDue;
import io.github.opencdo.model.time.YearlyDue;
import java.time.LocalDate;
import java.util.Optional;

/** Due dates of requirements. */
final class Dues {

  private Dues() {}

  static Optional<Due> of(Requirement requirement) {
    return requirement instanceof Timed timed ? timed.getDue() : Optional.empty();
  }

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
        : Optional.empty();
  }
}
