package io.github.opencdo.rules.check;

import io.github.opencdo.model.organisation.EntityKind;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.project.Gate;
import io.github.opencdo.model.project.Opinion;
import io.github.opencdo.model.project.Project;
import io.github.opencdo.model.project.Ruling;
import io.github.opencdo.model.project.Stance;
import io.github.opencdo.model.requirement.LineRequirement;
import io.github.opencdo.rules.facts.Situation;
import io.github.opencdo.rules.finding.Observation;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.rules.message.Message;
import io.github.opencdo.rules.spi.Inquiry;
import io.github.opencdo.rules.spi.Judgement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether decisions followed those to whom the officer of a unit defers, where their opinions differed. */
final class Deference {

  private final LineRequirement requirement;
  private final Inquiry inquiry;
  private final Situation situation;
  private final Unit unit;

  Deference(LineRequirement requirement, Inquiry inquiry, Unit unit) {
    this.requirement = requirement;
    this.inquiry = inquiry;
    this.situation = inquiry.situation();
    this.unit = unit;
  }

  Stream<Judgement> judge() {
    if (requirement.getOver().isEmpty()) {
      return Stream.empty();
    }
    Set<EntityRef> members = inquiry.parties().membersOf(unit);
    return requirement.getOver().stream()
        .flatMap(type -> situation.deeds().projects(type, members).stream())
        .flatMap(project -> project.getGates().stream()
            .filter(gate -> !gate.getOn().isAfter(situation.asOf()))
            .flatMap(gate -> judge(project, gate).stream()));
  }

  private Optional<Judgement> judge(Project project, Gate gate) {
    Set<Stance> own = stances(gate, officers());
    Set<Stance> superior = stances(gate, superiors());
    if (own.isEmpty() || superior.isEmpty()) {
      return Optional.empty();
    }
    boolean followed = isAllowed(gate.getRuling(), superior) || !isAllowed(gate.getRuling(), own);
    Object stage = situation.word(gate.getStage());
    String key = followed ? "line.deferred" : "line.not-deferred";
    return Optional.of(Judgement.of(
            EntityRef.of(EntityKind.PROJECT, project.getId() + "." + gate.getStage()),
            followed ? Outcome.SATISFIED : Outcome.VIOLATED,
            Message.of(key, unit.getName(), project.getId(), stage, labels()))
        .within(EntityRef.unit(unit.getId()))
        .expected(Message.of("line.deferred.expected", labels()))
        .observed(gate.getOpinions().stream()
            .map(each -> Observation.of(
                each.getBy(), Message.of("fact.opinion", each.getStance(), gate.getRuling())))
            .toList())
        .remedy(Message.of("line.deferred.remedy", project.getId(), labels()))
        .build());
  }

  private static boolean isAllowed(Ruling ruling, Set<Stance> stances) {
    return switch (ruling) {
      case APPROVED -> !stances.contains(Stance.AGAINST);
      case REJECTED -> stances.contains(Stance.AGAINST);
      case DEFERRED -> true;
    };
  }

  private static Set<Stance> stances(Gate gate, Set<EntityRef> who) {
    return gate.getOpinions().stream()
        .filter(opinion -> who.contains(opinion.getBy()))
        .map(Opinion::getStance)
        .collect(Collectors.toSet());
  }

  private Set<EntityRef> officers() {
    return situation.roster().history(unit.getId(), requirement.getRoles()).stream()
        .map(held -> EntityRef.of(EntityKind.PERSON, held.getPerson().getText()))
        .collect(Collectors.toSet());
  }

  private Set<EntityRef> superiors() {
    return requirement.getTargets().stream()
        .flatMap(
            target -> inquiry.parties().resolveEver(target, Optional.of(unit)).entities().stream())
        .collect(Collectors.toSet());
  }

  private List<Object> labels() {
    return requirement.getTargets().stream()
        .<Object>map(
            target -> inquiry.parties().resolve(target, Optional.of(unit)).label())
        .toList();
  }
}
