package io.github.opencdo.rules.check;

import io.github.opencdo.model.organisation.Body;
import io.github.opencdo.model.organisation.BodyId;
import io.github.opencdo.model.organisation.EntityKind;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.requirement.CompositionRequirement;
import io.github.opencdo.rules.facts.Resolution;
import io.github.opencdo.rules.facts.Situation;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.rules.message.Message;
import io.github.opencdo.rules.spi.Check;
import io.github.opencdo.rules.spi.Inquiry;
import io.github.opencdo.rules.spi.Judgement;
import io.github.opencdo.rules.spi.Obligation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Judges who sits on a body, and whether a body that had to end has ended. */
final class CompositionCheck implements Check<CompositionRequirement> {

  @Override
  public List<Judgement> judge(Obligation<CompositionRequirement> obligation, Inquiry inquiry) {
    CompositionRequirement requirement = obligation.requirement();
    if (requirement.getApplicability().getUnits().isEmpty()) {
      return List.of(judge(requirement, inquiry, Optional.empty()));
    }
    return inquiry.forEachUnit(
        requirement, unit -> Stream.of(judge(requirement, inquiry, Optional.of(unit))));
  }

  private static Judgement judge(
      CompositionRequirement requirement, Inquiry inquiry, Optional<Unit> unit) {
    Resolution resolution = inquiry.parties().resolve(requirement.getBody(), unit);
    Optional<Body> body = resolution.entities().stream()
        .filter(entity -> entity.getKind() == EntityKind.BODY)
        .sorted()
        .map(entity -> BodyId.of(entity.getId()))
        .flatMap(id -> inquiry.situation().organisations().findBody(id, List.of()).stream())
        .findFirst();
    EntityRef subject = unit.map(own -> EntityRef.unit(own.getId()))
        .or(() -> body.map(found -> EntityRef.body(found.getId())))
        .orElse(inquiry.schemeRef());
    Composition composition = new Composition(requirement, inquiry, unit);
    return body.map(found -> judge(composition.faults(found), subject, resolution.label()))
        .orElseGet(() -> nobody(subject, resolution, inquiry.situation()))
        .expected(Message.of("composition.expected", resolution.label(), composition.expected()))
        .due(body.flatMap(composition::lastDay))
        .build();
  }

  private static Judgement.Builder nobody(
      EntityRef subject, Resolution resolution, Situation situation) {
    boolean known = situation.records(FactKind.BODIES);
    return Judgement.of(
            subject,
            known ? Outcome.NOT_APPLICABLE : Outcome.UNDETERMINED,
            Message.of("composition.no-body", resolution.label()))
        .addAbsent(FactKind.BODIES);
  }

  private static Judgement.Builder judge(List<SeatFault> faults, EntityRef subject, Object label) {
    if (faults.isEmpty()) {
      return Judgement.of(subject, Outcome.SATISFIED, Message.of("composition.right", label));
    }
    List<SeatFault> certain =
        faults.stream().filter(fault -> !fault.isUnknown()).toList();
    List<Message> said =
        (certain.isEmpty() ? faults : certain).stream().map(SeatFault::message).toList();
    return Judgement.of(
            subject,
            certain.isEmpty() ? Outcome.UNDETERMINED : Outcome.VIOLATED,
            Message.of("composition.wrong", label, said))
        .addAllAbsent(absent(certain))
        .remedy(Message.of("composition.remedy", label));
  }

  // One fault that follows from facts on record makes the breach certain.
  private static Set<FactKind> absent(List<SeatFault> faults) {
    boolean proven = faults.stream().anyMatch(fault -> fault.absent().isEmpty());
    return proven
        ? Set.of()
        : faults.stream()
            .flatMap(fault -> fault.absent().stream())
            .collect(Collectors.toUnmodifiableSet());
  }
}
