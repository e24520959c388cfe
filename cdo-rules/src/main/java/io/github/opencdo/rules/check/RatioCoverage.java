package io.github.opencdo.rules.check;

import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.requirement.CoverageRequirement;
import io.github.opencdo.model.role.RoleCode;
import io.github.opencdo.model.scope.GroupId;
import io.github.opencdo.model.scope.Strength;
import io.github.opencdo.rules.facts.Situation;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.rules.message.Message;
import io.github.opencdo.rules.spi.Inquiry;
import io.github.opencdo.rules.spi.Judgement;
import java.util.List;
import java.util.Set;

/** Judges whether enough of the bound units have somebody in a role; the others are counted apart. */
final class RatioCoverage {

  private static final int WHOLE = 100;

  private final CoverageRequirement requirement;
  private final Inquiry inquiry;
  private final Situation situation;
  private final RoleCode role;
  private final int percent;

  RatioCoverage(CoverageRequirement requirement, Inquiry inquiry) {
    this.requirement = requirement;
    this.inquiry = inquiry;
    this.situation = inquiry.situation();
    this.role = requirement.getRole().orElseThrow();
    this.percent = requirement.getPercent().orElseThrow();
  }

  Judgement judge() {
    List<Unit> bound = units().stream().filter(this::isBound).toList();
    List<Unit> others = units().stream().filter(unit -> !isBound(unit)).toList();
    Object title = situation.title(role);
    Judgement.Builder judgement = isComplete() && situation.records(FactKind.UNITS)
        ? judge(bound, title)
        : uncertain(bound, title);
    return judgement
        .expected(Message.of("coverage.ratio.expected", percent, title))
        .remedy(Message.of("coverage.ratio.remedy", title, names(bound)))
        .remarks(
            others.isEmpty()
                ? List.of()
                : List.of(Message.of("coverage.ratio.others", held(others), others.size(), title)))
        .build();
  }

  private List<Unit> units() {
    List<GroupId> groups = requirement.getApplicability().getUnits();
    return groups.isEmpty()
        ? situation.organisations().units()
        : inquiry.groups().members(groups).units();
  }

  private boolean isComplete() {
    return inquiry.groups().members(requirement.getApplicability().getUnits()).isComplete();
  }

  private Judgement.Builder judge(List<Unit> bound, Object title) {
    if (bound.isEmpty()) {
      return Judgement.of(
          inquiry.schemeRef(), Outcome.NOT_APPLICABLE, Message.of("coverage.ratio.none", title));
    }
    boolean enough = held(bound) * WHOLE >= percent * bound.size();
    return Judgement.of(
            inquiry.schemeRef(),
            enough ? Outcome.SATISFIED : Outcome.VIOLATED,
            counted(bound, title))
        .addAbsent(source(bound));
  }

  private FactKind source(List<Unit> bound) {
    return bound.stream()
        .map(unit -> situation.sourceOf(unit, Set.of(role)))
        .filter(kind -> kind != FactKind.ASSIGNMENTS)
        .findFirst()
        .orElse(FactKind.ASSIGNMENTS);
  }

  private Judgement.Builder uncertain(List<Unit> bound, Object title) {
    return Judgement.of(inquiry.schemeRef(), Outcome.UNDETERMINED, counted(bound, title))
        .addAbsent(FactKind.UNITS);
  }

  private Message counted(List<Unit> bound, Object title) {
    return Message.of("coverage.ratio", title, held(bound), bound.size(), percent);
  }

  private boolean isBound(Unit unit) {
    return inquiry.strengthOf(unit, requirement) == Strength.BOUND;
  }

  private int held(List<Unit> units) {
    return (int) units.stream().filter(this::isHeld).count();
  }

  private boolean isHeld(Unit unit) {
    return !situation.roster().active(unit.getId(), Set.of(role)).isEmpty();
  }

  private List<String> names(List<Unit> bound) {
    return bound.stream().filter(unit -> !isHeld(unit)).map(Unit::getName).toList();
  }
}
