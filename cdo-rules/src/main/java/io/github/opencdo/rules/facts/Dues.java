package io.github.opencdo.rules.facts;

import io.github.opencdo.model.register.Parameter;
import io.github.opencdo.model.time.BlankDue;
import io.github.opencdo.model.time.Due;
import io.github.opencdo.model.time.FixedDue;
import io.github.opencdo.model.time.WindowDue;
import java.time.LocalDate;
import java.util.Optional;

/** The one last day in time of duties that are due once. */
public final class Dues {

  private Dues() {}

  /**
   * Finds the last day in time; what the text leaves open, the adopter's parameter may say.
   *
   * @param due the due date of the requirement
   * @param parameter the measure that the adopter supplies for its provision
   * @return the day, empty if neither says one
   */
  public static Optional<LocalDate> lastDay(Optional<Due> due, Optional<Parameter> parameter) {
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
