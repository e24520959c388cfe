package io.github.opencdo.rules.check;

import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.rules.message.Message;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Whether something came in time.
 *
 * @param outcome the outcome
 * @param message why, as a clause that follows the name of sender and document
 * @param due the last day in time, where there is one
 * @param isAbsence whether it is a breach because nothing is recorded
 */
record Timeliness(Outcome outcome, Message message, Optional<LocalDate> due, boolean isAbsence) {

  private static final List<Outcome> WORST_FIRST =
      List.of(Outcome.VIOLATED, Outcome.UNDETERMINED, Outcome.PENDING, Outcome.SATISFIED);

  static Timeliness of(Outcome outcome, Message message) {
    return new Timeliness(outcome, message, Optional.empty(), false);
  }

  static Timeliness of(Outcome outcome, Message message, LocalDate due) {
    return new Timeliness(outcome, message, Optional.of(due), false);
  }

  static Timeliness missing(Message message, Optional<LocalDate> due) {
    return new Timeliness(Outcome.VIOLATED, message, due, true);
  }

  static Timeliness worst(List<Timeliness> all) {
    return all.stream()
        .min(Comparator.<Timeliness, Integer>comparing(each -> WORST_FIRST.indexOf(each.outcome))
            .thenComparing(Timeliness::isAbsence))
        .orElseThrow();
  }
}
