package io.github.opencdo.rules.assessor;

import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.register.RecordedException;
import io.github.opencdo.model.register.Waiver;
import io.github.opencdo.model.source.Force;
import io.github.opencdo.model.source.ProvisionId;
import io.github.opencdo.rules.facts.Situation;
import io.github.opencdo.rules.message.Message;
import io.github.opencdo.rules.spi.Judgement;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the register holds in favour of somebody who deviates: a recorded reason, or a waiver. */
final class Leave {

  private final Situation situation;
  private final Optional<RecordedException> exception;
  private final Optional<Waiver> waiver;

  private Leave(
      Situation situation, Optional<RecordedException> exception, Optional<Waiver> waiver) {
    this.situation = situation;
    this.exception = exception;
    this.waiver = waiver;
  }

  /** Finds it, empty if the register has neither reasons nor waivers. */
  static Optional<Leave> of(ProvisionId provision, Judgement judgement, Situation situation) {
    return situation.records().hasLeave()
        ? Optional.of(new Leave(
            situation,
            first(judgement, about -> situation.records().exception(provision, about)),
            first(judgement, about -> situation.records().waiver(provision, about))))
        : Optional.empty();
  }

  private static <T> Optional<T> first(Judgement judgement, Function<EntityRef, Optional<T>> find) {
    return Stream.concat(Stream.of(judgement.getSubject()), judgement.getWithin().stream())
        .flatMap(about -> find.apply(about).stream())
        .findFirst();
  }

  /** Finds the words for why a deviation from a rule of some force is no breach. */
  Optional<Message> excuse(Message found, Force force) {
    if (force == Force.IN_PRINCIPLE && exception.isPresent()) {
      return Optional.of(Message.of("finding.excepted", found, exception.get().getReason()));
    }
    return waiver
        .filter(each -> each.holdsOn(situation.asOf()))
        .map(each -> Message.of(
            "finding.waived",
            found,
            each.getUntil(),
            situation.name(each.getApprover()),
            each.getReason()));
  }

  /** Gets what a reader of a breach should know of a waiver that has ended. */
  List<Message> remarks() {
    return waiver
        .filter(each -> situation.asOf().isAfter(each.getUntil()))
        .map(each -> Message.of(
            "finding.waiver-expired", each.getUntil(), situation.name(each.getApprover())))
        .stream()
        .toList();
  }
}
