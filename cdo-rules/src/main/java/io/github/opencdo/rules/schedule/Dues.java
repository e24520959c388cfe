package io.github.opencdo.rules.schedule;

import io.github.opencdo.model.register.Parameter;
import io.github.opencdo.model.time.Due;
import io.github.opencdo.rules.facts.Situation;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.rules.message.Message;
import io.github.opencdo.rules.schedule.Deadline.Dated;
import io.github.opencdo.rules.schedule.Deadline.NotBegun;
import io.github.opencdo.rules.schedule.Deadline.Unknown;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** By when a state has to be reached that is reached once. */
public final class Dues {

  private final LocalDate asOf;
  private final Optional<Deadline> deadline;

  private Dues(LocalDate asOf, Optional<Deadline> deadline) {
    this.asOf = asOf;
    this.deadline = deadline;
  }

  /**
   * Obtains the time for a state.
   *
   * @param due the due date of the requirement
   * @param situation the scheme, the register and the day
   * @param parameter the measure that the adopter supplies where the text gives none
   * @param standpoint for whom
   * @return the time
   */
  public static Dues of(
      Optional<Due> due,
      Situation situation,
      Optional<Parameter> parameter,
      Standpoint standpoint) {
    Optional<Deadline> last = due.filter(each -> !each.isRecurring())
        .map(each -> last(new Deadlines(situation, parameter, standpoint).of(each)))
        .or(() -> parameter.flatMap(Parameter::getDate).map(day -> new Dated(LocalDate.MIN, day)));
    return new Dues(situation.asOf(), last);
  }

  // What starts the time anew gives new time.
  private static Deadline last(List<Deadline> deadlines) {
    return deadlines.stream()
        .filter(Unknown.class::isInstance)
        .findFirst()
        .or(() -> deadlines.stream()
            .filter(Dated.class::isInstance)
            .map(Dated.class::cast)
            .max(Comparator.comparing(Dated::last)))
        .orElseGet(() -> deadlines.get(0));
  }

  /** Finds the last day in time; what the text leaves open, the adopter's parameter may say. */
  public Optional<LocalDate> lastDay() {
    return deadline.filter(Dated.class::isInstance).map(Dated.class::cast).map(Dated::last);
  }

  /** Finds what to say of the state while it is not reached. */
  public Outcome unreached() {
    if (lastDay().isPresent()) {
      return asOf.isAfter(lastDay().get()) ? Outcome.VIOLATED : Outcome.PENDING;
    }
    return deadline
        .map(each -> each instanceof NotBegun ? Outcome.NOT_APPLICABLE : Outcome.UNDETERMINED)
        .orElse(Outcome.VIOLATED);
  }

  /** Finds why no last day can be told, though the text has one. */
  public List<Message> remarks() {
    return deadline.flatMap(Deadline::findReason).stream().toList();
  }
}
