package io.github.opencdo.rules.check;

import io.github.opencdo.model.register.Parameter;
import io.github.opencdo.model.time.BlankDue;
import io.github.opencdo.model.time.Due;
import io.github.opencdo.model.time.FixedDue;
import io.github.opencdo.model.time.WindowDue;
import java.time.LocalDate;
import java.util.Optional;

/** The one last day in time of duties that are due once. */
final class Dues {

  private Dues() {}

  /** Finds the last day in time; what the text leaves open, the adopter's parameter may say. */
  static Optional<LocalDate> lastDay(Optional<Due> due, Optional<Parameter> parameter) {
    Optional<LocalDate> supplied = parameter.flatMap(Parameter::getDate);
    if (due.isEmpty()) {
      return supplied;
    }
    Due stated = due.get();
    if (stated instanceof FixedDue fixed) {
      return Optional.of(fixed.getDay());
    }
    if (stated instanceof WindowDue window) {
      return Optional.of(window.getLast());
    }
    return supplied.filter(
        day -> !(stated instanceof BlankDue blank) || day.getYear() == blank.getYear());
  }
}
