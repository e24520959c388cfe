package io.github.opencdo.rules.check;

import io.github.opencdo.model.organisation.EntityKind;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.project.Case;
import io.github.opencdo.model.project.Negotiation;
import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.register.Parameter;
import io.github.opencdo.model.requirement.CaseStart;
import io.github.opencdo.model.requirement.RemedyRequirement;
import io.github.opencdo.model.time.Due;
import io.github.opencdo.model.time.WithinDue;
import io.github.opencdo.rules.facts.Situation;
import io.github.opencdo.rules.finding.Instance;
import io.github.opencdo.rules.finding.InstanceStatus;
import io.github.opencdo.rules.finding.Observation;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.rules.message.Message;
import io.github.opencdo.rules.schedule.Limits;
import io.github.opencdo.rules.spi.Check;
import io.github.opencdo.rules.spi.Inquiry;
import io.github.opencdo.rules.spi.Judgement;
import io.github.opencdo.rules.spi.Obligation;
import io.github.opencdo.rules.spi.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Judges whether each case was settled within its limit, or negotiated by both sides past it. */
final class RemedyCheck implements Check<RemedyRequirement> {

  @Override
  public List<Judgement> judge(Obligation<RemedyRequirement> obligation, Inquiry inquiry) {
    RemedyRequirement requirement = obligation.requirement();
    Situation situation = inquiry.situation();
    List<Judgement> judged = situation.deeds().cases(requirement.getType()).stream()
        .flatMap(each -> inquiry.subjectOf(requirement, each.getOwner()).stream()
            .map(owner -> new Settlement(obligation, inquiry, each, owner).judge()))
        .toList();
    return judged.isEmpty()
        ? List.of(Absence.of(
            inquiry,
            FactKind.CASES,
            situation.word(requirement.getType()),
            expected(requirement, situation)))
        : judged;
  }

  private static Message expected(RemedyRequirement requirement, Situation situation) {
    Object type = situation.word(requirement.getType());
    List<Object> roles =
        requirement.getNegotiators().stream().<Object>map(situation::title).toList();
    return roles.isEmpty()
        ? Message.of("remedy.expected", type)
        : Message.of("remedy.expected.negotiated", type, roles);
  }

  /** One case. */
  private record Settlement(
      Obligation<RemedyRequirement> obligation, Inquiry inquiry, Case fault, Subject owner) {

    Judgement judge() {
      Optional<LocalDate> start = start();
      return (start.isEmpty() ? notNotified() : judgeFrom(start.get()))
          .within(owner.ref())
          .expected(RemedyCheck.expected(requirement(), situation()))
          .addObserved(observed())
          .build();
    }

    private RemedyRequirement requirement() {
      return obligation.requirement();
    }

    private Situation situation() {
      return inquiry.situation();
    }

    private Optional<LocalDate> start() {
      return requirement().getSince() == CaseStart.OPENED
          ? Optional.of(fault.getOpenedOn())
          : fault.getNotifiedOn().filter(day -> !day.isAfter(situation().asOf()));
    }

    private Judgement.Builder notNotified() {
      return judgement(Outcome.UNDETERMINED, "remedy.not-notified")
          .remedy(Message.of("remedy.remedy.notify", fault.getId()));
    }

    private Judgement.Builder judgeFrom(LocalDate start) {
      Optional<LocalDate> last = lastDay(start);
      Optional<LocalDate> settled =
          closedOn().filter(day -> last.map(limit -> !day.isAfter(limit)).orElse(isInTime(day)));
      if (settled.isPresent()) {
        return judgement(Outcome.SATISFIED, "remedy.settled", settled.get())
            .due(last)
            .instances(instances(last, InstanceStatus.MET));
      }
      if (!requirement().getNegotiators().isEmpty() && isNegotiated()) {
        return judgement(Outcome.SATISFIED, "remedy.negotiated").due(last);
      }
      return last.map(day -> judgeBy(day)).orElseGet(this::unlimited);
    }

    // A limit that lies beyond the calendar is certainly kept only on the days that it knows.
    private boolean isInTime(LocalDate day) {
      return !isCounted() || situation().calendar().findWorkingDay(day).isPresent();
    }

    private boolean isCounted() {
      return requirement().getDue().filter(WithinDue.class::isInstance).isPresent();
    }

    private Optional<LocalDate> lastDay(LocalDate start) {
      Optional<Due> due = requirement().getDue();
      if (due.isPresent() && due.get() instanceof WithinDue within) {
        return Limits.lastDay(within, start, situation().calendar());
      }
      return situation()
          .records()
          .parameter(obligation.provision().getId())
          .flatMap(Parameter::getDays)
          .map(start::plusDays);
    }

    private Judgement.Builder unlimited() {
      return isCounted()
          ? judgement(
              Outcome.UNDETERMINED,
              "remedy.beyond-calendar",
              situation().calendar().getName())
          : judgement(Outcome.UNDETERMINED, "remedy.no-limit")
              .remedy(Message.of("remedy.remedy.limit"));
    }

    private Judgement.Builder judgeBy(LocalDate last) {
      if (!situation().asOf().isAfter(last)) {
        return judgement(Outcome.PENDING, "remedy.pending", last)
            .due(last)
            .instances(instances(Optional.of(last), InstanceStatus.PENDING))
            .remedy(Message.of("remedy.remedy.settle", fault.getId()));
      }
      return (requirement().getNegotiators().isEmpty() ? late(last) : unescalated(last)).due(last);
    }

    private Judgement.Builder late(LocalDate last) {
      return closedOn()
          .map(day -> judgement(Outcome.VIOLATED, "remedy.late", last, day)
              .instances(instances(Optional.of(last), InstanceStatus.MET_LATE)))
          .orElseGet(() -> judgement(Outcome.VIOLATED, "remedy.overdue", last)
              .instances(instances(Optional.of(last), InstanceStatus.OVERDUE)))
          .remedy(Message.of("remedy.remedy.settle", fault.getId()));
    }

    private Judgement.Builder unescalated(LocalDate last) {
      String key = negotiation().isPresent() ? "remedy.wrong-parties" : "remedy.not-negotiated";
      InstanceStatus status =
          closedOn().isPresent() ? InstanceStatus.MET_LATE : InstanceStatus.OVERDUE;
      return judgement(Outcome.VIOLATED, key, last)
          .instances(instances(Optional.of(last), status))
          .remedy(Message.of("remedy.remedy.negotiate", fault.getId()));
    }

    private boolean isNegotiated() {
      return negotiation().isPresent()
          && Stream.of(Optional.of(fault.getOwner()), fault.getRaisedBy())
              .allMatch(side -> side.filter(this::isRepresented).isPresent());
    }

    private boolean isRepresented(EntityRef side) {
      Set<EntityRef> officers = officersOf(side);
      return negotiation().orElseThrow().getParties().stream().anyMatch(officers::contains);
    }

    private Set<EntityRef> officersOf(EntityRef side) {
      return inquiry.parties().unitsOf(side).stream()
          .flatMap(unit ->
              situation().roster().history(unit.getId(), requirement().getNegotiators()).stream())
          .map(held -> EntityRef.of(EntityKind.PERSON, held.getPerson().getText()))
          .collect(Collectors.toSet());
    }

    private Optional<LocalDate> closedOn() {
      return fault.getClosedOn().filter(day -> !day.isAfter(situation().asOf()));
    }

    private Optional<Negotiation> negotiation() {
      return fault
          .getNegotiation()
          .filter(each -> !each.getOn().isAfter(situation().asOf()));
    }

    private List<Instance> instances(Optional<LocalDate> last, InstanceStatus status) {
      return last.stream()
          .map(day -> Instance.builder()
              .name(fault.getId().getText())
              .due(day)
              .status(status)
              .doneOn(closedOn())
              .build())
          .toList();
    }

    private Judgement.Builder judgement(Outcome outcome, String key, Object... further) {
      Object[] arguments = Stream.concat(
              Stream.of(owner.label(), fault.getId()), Stream.of(further))
          .toArray();
      return Judgement.of(
          EntityRef.record(EntityKind.CASE, fault.getId()), outcome, Message.of(key, arguments));
    }

    private Observation observed() {
      return Observation.of(
          EntityRef.record(EntityKind.CASE, fault.getId()),
          Message.of("fact.case", situation().word(fault.getType()), fault.getOpenedOn()));
    }
  }
}
