package io.github.opencdo.rules.check;

import io.github.opencdo.model.activity.Activity;
import io.github.opencdo.model.requirement.Precedence;
import io.github.opencdo.model.time.WithinDue;
import io.github.opencdo.rules.facts.Situation;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.rules.message.Message;
import io.github.opencdo.rules.schedule.Limits;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether the activities of one series come early enough before those of another. */
final class Precedences {

  private final Situation situation;
  private final Precedence ahead;
  private final List<Activity> others;

  /**
   * Prepares the question.
   *
   * @param others the activities of the other series, in order of day
   */
  Precedences(Situation situation, Precedence ahead, List<Activity> others) {
    this.situation = situation;
    this.ahead = ahead;
    this.others = others;
  }

  Stream<Timeliness> of(List<Activity> held) {
    return held.stream().flatMap(each -> next(each).flatMap(next -> judge(each, next)).stream());
  }

  private Optional<Activity> next(Activity held) {
    return others.stream().filter(each -> !each.getOn().isBefore(held.getOn())).findFirst();
  }

  private Optional<Timeliness> judge(Activity held, Activity next) {
    Optional<LocalDate> earliest = Limits.lastDay(distance(), held.getOn(), situation.calendar());
    if (earliest.isEmpty()) {
      return Optional.of(Timeliness.of(
          Outcome.UNDETERMINED,
          Message.of("time.beyond-calendar", situation.calendar().getName(), held.getOn())));
    }
    return earliest
        .filter(day -> next.getOn().isBefore(day))
        .map(day -> Timeliness.of(
            Outcome.VIOLATED,
            Message.of(
                "cadence.too-close",
                held.getOn(),
                situation.word(ahead.getOf()),
                next.getOn(),
                ahead.getDays(),
                ahead.getUnit())));
  }

  private WithinDue distance() {
    return WithinDue.builder().days(ahead.getDays()).unit(ahead.getUnit()).build();
  }
}
