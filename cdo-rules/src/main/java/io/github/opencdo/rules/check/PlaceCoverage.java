package io.github.opencdo.rules.check;

import io.github.opencdo.model.appointment.Assignment;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.requirement.CoverageRequirement;
import io.github.opencdo.model.role.RoleCode;
import io.github.opencdo.model.role.RoleType;
import io.github.opencdo.model.role.StandardRoles;
import io.github.opencdo.rules.facts.Situation;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.rules.message.Message;
import io.github.opencdo.rules.spi.Inquiry;
import io.github.opencdo.rules.spi.Judgement;
import io.github.opencdo.rules.spi.Observations;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Judges whether posts of the scheme are held only on levels and in kinds of unit that have them. */
final class PlaceCoverage {

  private final CoverageRequirement requirement;
  private final Inquiry inquiry;
  private final Situation situation;
  private final Set<RoleCode> excluded;

  PlaceCoverage(CoverageRequirement requirement, Inquiry inquiry) {
    this.requirement = requirement;
    this.inquiry = inquiry;
    this.situation = inquiry.situation();
    this.excluded = requirement.getExcludedRoles().isEmpty()
        ? everyRole(situation)
        : Set.copyOf(requirement.getExcludedRoles());
  }

  private static Set<RoleCode> schemeRoles(Situation situation) {
    return situation.scheme().getRoles().stream()
        .map(RoleType::getCode)
        .collect(Collectors.toSet());
  }

  private static Set<RoleCode> everyRole(Situation situation) {
    Set<RoleCode> roles = new HashSet<>(StandardRoles.all());
    roles.addAll(schemeRoles(situation));
    return roles;
  }

  List<Judgement> judge() {
    List<Judgement> misplaced = situation.organisations().units().stream()
        .filter(unit -> isMisplaced(unit) && !misplacedIn(unit).isEmpty())
        .map(this::misplaced)
        .toList();
    return misplaced.isEmpty() ? List.of(allInPlace()) : misplaced;
  }

  private boolean isMisplaced(Unit unit) {
    return !isLevelAllowed(unit) || requirement.getExcludedKinds().contains(unit.getKind());
  }

  private boolean isLevelAllowed(Unit unit) {
    return requirement.getLevels().isEmpty()
        || situation
            .organisations()
            .levelOf(unit)
            .filter(requirement.getLevels()::contains)
            .isPresent();
  }

  private List<Assignment> misplacedIn(Unit unit) {
    Set<RoleCode> roles = isLevelAllowed(unit) ? excluded : schemeRoles(situation);
    return situation.roster().active(unit.getId(), roles);
  }

  private Judgement misplaced(Unit unit) {
    List<Assignment> held = misplacedIn(unit);
    List<Object> titles = held.stream()
        .<Object>map(each -> situation.title(each.getRole()))
        .distinct()
        .toList();
    return Judgement.of(
            EntityRef.unit(unit.getId()),
            Outcome.VIOLATED,
            Message.of("coverage.misplaced", unit.getName(), titles))
        .expected(expected())
        .observed(Observations.of(held, situation))
        .remedy(Message.of("coverage.misplaced.remedy", unit.getName()))
        .build();
  }

  private Judgement allInPlace() {
    return Judgement.of(inquiry.schemeRef(), Outcome.SATISFIED, Message.of("coverage.in-place"))
        .expected(expected())
        .build();
  }

  private Message expected() {
    return requirement.getExcludedKinds().isEmpty()
        ? Message.of("coverage.levels", List.copyOf(requirement.getLevels()))
        : Message.of("coverage.kinds", List.copyOf(requirement.getExcludedKinds()));
  }
}
