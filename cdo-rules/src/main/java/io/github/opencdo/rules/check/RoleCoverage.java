package io.github.opencdo.rules.check;

import io.github.opencdo.model.appointment.Assignment;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.requirement.CoverageRequirement;
import io.github.opencdo.model.role.RoleCode;
import io.github.opencdo.rules.facts.Situation;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.rules.message.Message;
import io.github.opencdo.rules.spi.Inquiry;
import io.github.opencdo.rules.spi.Judgement;
import io.github.opencdo.rules.spi.Observations;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Judges whether each covered unit has somebody in a role. */
final class RoleCoverage {

  private final CoverageRequirement requirement;
  private final Inquiry inquiry;
  private final RoleCode role;

  RoleCoverage(CoverageRequirement requirement, Inquiry inquiry) {
    this.requirement = requirement;
    this.inquiry = inquiry;
    this.role = requirement.getRole().orElseThrow();
  }

  List<Judgement> judge() {
    return inquiry.forEachUnit(requirement, unit -> Stream.of(judge(unit)));
  }

  private Judgement judge(Unit unit) {
    Situation situation = inquiry.situation();
    Object title = situation.title(role);
    List<Assignment> holders = situation.roster().active(unit.getId(), Set.of(role));
    String key = holders.isEmpty() ? "coverage.role.none" : "coverage.role.held";
    return Judgement.of(
            EntityRef.unit(unit.getId()),
            holders.isEmpty() ? Outcome.VIOLATED : Outcome.SATISFIED,
            Message.of(key, unit.getName(), title))
        .expected(Message.of("coverage.role.expected", title))
        .observed(Observations.of(holders, situation))
        .addAbsent(situation.sourceOf(unit, Set.of(role)))
        .remedy(Message.of("coverage.role.remedy", title))
        .build();
  }
}
