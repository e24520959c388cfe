package io.github.opencdo.rules.check;

import io.github.opencdo.model.organisation.EntityKind;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.requirement.BodyRequirement;
import io.github.opencdo.model.scheme.ListedUnit;
import io.github.opencdo.rules.facts.Membership;
import io.github.opencdo.rules.facts.Resolution;
import io.github.opencdo.rules.facts.Situation;
import io.github.opencdo.rules.finding.Observation;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.rules.message.Message;
import io.github.opencdo.rules.spi.Check;
import io.github.opencdo.rules.spi.Inquiry;
import io.github.opencdo.rules.spi.Judgement;
import io.github.opencdo.rules.spi.Obligation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Judges whether the institution that performs a function is there. */
final class BodyCheck implements Check<BodyRequirement> {

  @Override
  public List<Judgement> judge(Obligation<BodyRequirement> obligation, Inquiry inquiry) {
    BodyRequirement requirement = obligation.requirement();
    if (requirement.getApplicability().getUnits().isEmpty()) {
      EntityRef subject = requirement
          .getParty()
          .getCode()
          .map(code -> EntityRef.of(EntityKind.BODY, code))
          .orElse(inquiry.schemeRef());
      return List.of(judge(requirement, inquiry, Optional.empty(), subject));
    }
    Membership members = inquiry.groups().members(requirement.getApplicability().getUnits());
    Stream<Judgement> absent =
        members.absent().stream().map(unit -> absent(requirement, inquiry.situation(), unit));
    return Stream.concat(
            absent,
            inquiry
                .forEachUnit(requirement, unit -> Stream.of(judge(requirement, inquiry, unit)))
                .stream())
        .toList();
  }

  private static Judgement judge(BodyRequirement requirement, Inquiry inquiry, Unit unit) {
    return judge(requirement, inquiry, Optional.of(unit), EntityRef.unit(unit.getId()));
  }

  private static Judgement judge(
      BodyRequirement requirement, Inquiry inquiry, Optional<Unit> unit, EntityRef subject) {
    Situation situation = inquiry.situation();
    Resolution body = inquiry.parties().resolve(requirement.getParty(), unit);
    Object function = situation.word(requirement.getFunction());
    return Judgement.of(
            subject,
            body.isFound() ? Outcome.SATISFIED : Outcome.VIOLATED,
            ofUnit(
                unit,
                Message.of(body.isFound() ? "body.found" : "body.absent", body.label(), function)))
        .expected(Message.of("body.expected", body.label(), function))
        .observed(body.first().stream()
            .map(who -> Observation.of(who, Message.of("fact.target", body.label(), who)))
            .toList())
        .addAbsent(body.source())
        .remedy(Message.of("body.remedy", body.label()))
        .build();
  }

  private static Message ofUnit(Optional<Unit> unit, Message message) {
    return unit.map(own -> Message.of("body.of-unit", own.getName(), message)).orElse(message);
  }

  private static Judgement absent(
      BodyRequirement requirement, Situation situation, ListedUnit unit) {
    Object function = situation.word(requirement.getFunction());
    Object name = unit.getNames().get(0);
    return Judgement.of(
            EntityRef.unit(unit.getId()),
            Outcome.VIOLATED,
            Message.of("body.absent", name, function))
        .expected(Message.of("body.expected", name, function))
        .addAbsent(FactKind.UNITS)
        .remedy(Message.of("body.remedy", name))
        .build();
  }
}
