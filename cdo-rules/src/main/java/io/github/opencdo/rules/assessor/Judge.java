package io.github.opencdo.rules.assessor;

import io.github.opencdo.model.organisation.EntityKind;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.requirement.AppointmentRequirement;
import io.github.opencdo.model.requirement.Requirement;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.scheme.SchemeStatus;
import io.github.opencdo.model.scope.Applicability;
import io.github.opencdo.model.scope.Phase;
import io.github.opencdo.model.scope.Strength;
import io.github.opencdo.model.source.Citation;
import io.github.opencdo.model.source.Force;
import io.github.opencdo.rules.check.Reach;
import io.github.opencdo.rules.check.UnitCheck;
import io.github.opencdo.rules.facts.EventWindow;
import io.github.opencdo.rules.facts.Situation;
import io.github.opencdo.rules.finding.Explanation;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.FindingKey;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.rules.finding.Severity;
import io.github.opencdo.rules.message.Message;
import io.github.opencdo.rules.spi.Check;
import io.github.opencdo.rules.spi.Inquiry;
import io.github.opencdo.rules.spi.Judgement;
import io.github.opencdo.rules.spi.Obligation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Applies one check to one obligation, then force and exceptions to what it says.
 *
 * @param <R> the type of requirement
 */
final class Judge<R extends Requirement> {

  private static final Logger LOG = LoggerFactory.getLogger(Judge.class);
  private static final Comparator<Finding> BY_SUBJECT =
      Comparator.comparing(finding -> finding.getKey().getSubject());

  private final Scheme scheme;
  private final Obligation<R> obligation;
  private final Check<R> check;
  private final Citation citation;

  Judge(Scheme scheme, Obligation<R> obligation, Check<R> check) {
    this.scheme = scheme;
    this.obligation = obligation;
    this.check = check;
    this.citation = scheme.citationOf(obligation.provision());
  }

  Obligation<R> obligation() {
    return obligation;
  }

  /** Finds what there is to say of every subject. */
  List<Finding> judge(Inquiry inquiry) {
    return findHindrance(inquiry.situation()).map(List::of).orElseGet(() -> judgeAll(inquiry));
  }

  private List<Finding> judgeAll(Inquiry inquiry) {
    try {
      return check.judge(obligation, inquiry).stream()
          .map(each -> finding(each, inquiry))
          .sorted(BY_SUBJECT)
          .toList();
    } catch (RuntimeException broken) {
      return List.of(broken(broken));
    }
  }

  /** Finds how all subjects stand, and what there is to say of those that are not in order. */
  Tally tally(Inquiry inquiry) {
    Optional<Finding> hindrance = findHindrance(inquiry.situation());
    if (hindrance.isPresent()) {
      return Tally.of(List.of(hindrance.get()));
    }
    return isAboutUnits() ? sweep(inquiry) : Tally.of(judgeAll(inquiry));
  }

  /** Checks whether units can be judged where they are, without those of other jurisdictions. */
  boolean isSettledInPlace() {
    return isAboutUnits() && Locality.isToldInPlace(scheme, obligation.requirement());
  }

  private boolean isAboutUnits() {
    return check instanceof UnitCheck<R> units && units.isAboutUnits(obligation.requirement());
  }

  private Tally sweep(Inquiry inquiry) {
    try {
      Tally tally = new Tally();
      inquiry
          .findUnknown(obligation.requirement())
          .ifPresent(each -> tally.add(finding(each, inquiry)));
      findSweep(inquiry).orElseThrow().lookAtAll(tally);
      return tally;
    } catch (RuntimeException broken) {
      return Tally.of(List.of(broken(broken)));
    }
  }

  private Optional<Sweep<R>> findSweep(Inquiry inquiry) {
    return check instanceof UnitCheck<R> units && units.isAboutUnits(obligation.requirement())
        ? Optional.of(new Sweep<>(units, obligation, inquiry, each -> finding(each, inquiry)))
        : Optional.empty();
  }

  /** Obtains how the subjects stand while facts change. */
  Standing stand(Inquiry inquiry) {
    try {
      Optional<Sweep<R>> sweep =
          findHindrance(inquiry.situation()).isPresent() ? Optional.empty() : findSweep(inquiry);
      return sweep.isPresent()
          ? new UnitStanding(obligation.requirement(), inquiry, sweep.get(), reach())
          : new WholeStanding(this, inquiry);
    } catch (RuntimeException broken) {
      // Judging as a whole says that the check broke.
      return new WholeStanding(this, inquiry);
    }
  }

  private Reach reach() {
    return check instanceof UnitCheck<R> units
        ? units.reach(obligation.requirement())
        : Reach.everywhere();
  }

  /** Finds why the requirement is not judged at all. */
  Optional<Finding> findHindrance(Situation situation) {
    return outsidePhase(situation).or(() -> outsideEvents(situation));
  }

  private Finding broken(RuntimeException cause) {
    LOG.warn("The check of {} of {} broke", obligation.name(), scheme.getId(), cause);
    return general(
        Outcome.FAILED,
        Message.of("check.failed", obligation.name(), cause.getClass().getSimpleName()));
  }

  private Optional<Finding> outsidePhase(Situation situation) {
    Applicability to = obligation.requirement().getApplicability();
    Optional<Phase> phase = situation.phaseOn(situation.asOf());
    if (phase.isEmpty()) {
      return Optional.of(
          general(Outcome.NOT_APPLICABLE, Message.of("scheme.not-in-force", situation.asOf())));
    }
    boolean applies =
        to.getPhases().isEmpty() || to.getPhases().contains(phase.get().getId());
    return applies
        ? Optional.empty()
        : Optional.of(general(
            Outcome.NOT_APPLICABLE, Message.of("phase.other", phase.get().getLabel())));
  }

  private Optional<Finding> outsideEvents(Situation situation) {
    if (obligation.requirement() instanceof AppointmentRequirement) {
      return Optional.empty();
    }
    EventWindow window = EventWindow.of(situation, obligation.requirement().getApplicability());
    if (window.holds(situation.asOf())) {
      return Optional.empty();
    }
    if (window.excludes(situation.asOf())) {
      return Optional.of(general(Outcome.NOT_APPLICABLE, Message.of("event.other")));
    }
    Object event = window.unknownEvent().map(situation::word).orElse("");
    return Optional.of(general(Outcome.UNDETERMINED, Message.of("event.unknown", event)));
  }

  private Finding general(Outcome outcome, Message message) {
    EntityRef subject = EntityRef.of(EntityKind.SCHEME, scheme.getId().getText());
    return finding(subject, outcome, obligation.force(), message)
        .explanation(Explanation.builder()
            .expected(Message.of("scheme.expected", obligation.provision().getParaphrase()))
            .build())
        .build();
  }

  private Finding finding(Judgement judgement, Inquiry inquiry) {
    Situation situation = inquiry.situation();
    Strength strength = inquiry.strengthOf(judgement, obligation.requirement());
    Force force = strength.limit(judgement.getTolerated().orElse(obligation.force()));
    Outcome found = outcome(judgement, situation, force);
    Optional<Leave> leave = found == Outcome.VIOLATED
        ? Leave.of(obligation.provision().getId(), judgement, situation)
        : Optional.empty();
    Optional<Message> excuse =
        leave.flatMap(granted -> granted.excuse(judgement.getMessage(), force));
    Outcome outcome = excuse.isPresent() ? Outcome.EXCEPTED : found;
    List<Message> remarks = new ArrayList<>(assumed());
    if (outcome == Outcome.VIOLATED) {
      leave.ifPresent(granted -> remarks.addAll(granted.remarks()));
    }
    if (strength != Strength.BOUND && outcome != Outcome.SATISFIED) {
      remarks.add(Message.of("finding.strength", strength));
    }
    Message message = excuse.orElseGet(() -> message(judgement, found));
    return finding(judgement.getSubject(), outcome, force, message)
        .within(judgement.getWithin())
        .explanation(judgement.explanation(outcome, remarks))
        .build();
  }

  private static Message message(Judgement judgement, Outcome outcome) {
    boolean unrecorded =
        outcome == Outcome.UNDETERMINED && !judgement.getAbsent().isEmpty();
    return unrecorded
        ? Message.of(
            "finding.unrecorded", judgement.getMessage(), List.copyOf(judgement.getAbsent()))
        : judgement.getMessage();
  }

  // What is absent from an incomplete record may be there all the same.
  private static Outcome outcome(Judgement judgement, Situation situation, Force force) {
    if (judgement.getOutcome() != Outcome.VIOLATED) {
      return judgement.getOutcome();
    }
    if (!judgement.getAbsent().isEmpty()
        && judgement.getAbsent().stream().noneMatch(situation::records)) {
      return Outcome.UNDETERMINED;
    }
    return force == Force.MAY || force == Force.NONE ? Outcome.NOT_APPLICABLE : Outcome.VIOLATED;
  }

  private List<Message> assumed() {
    return obligation.requirement().getAssumed().stream()
        .map(reading -> Message.of("finding.assumed", reading))
        .toList();
  }

  private Finding.Builder finding(
      EntityRef subject, Outcome outcome, Force force, Message message) {
    return Finding.builder()
        .key(FindingKey.builder()
            .scheme(scheme.getId())
            .provision(obligation.provision().getId())
            .requirement(obligation.name())
            .subject(subject)
            .build())
        .citation(citation)
        .outcome(outcome)
        .severity(Severity.of(force))
        .draft(scheme.getStatus() == SchemeStatus.DRAFT)
        .message(message);
  }
}
