package io.github.opencdo.schemes.lint;

import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.party.PartyKind;
import io.github.opencdo.model.requirement.DutyRequirement;
import io.github.opencdo.model.role.RoleCode;
import io.github.opencdo.model.scheme.Provision;
import io.github.opencdo.model.scheme.Scheme;
import java.util.Set;
import java.util.stream.Stream;

/** Whether a duty is that of a role which the scheme gives to nobody. */
final class DutiesWithoutRole implements LintRule {

  @Override
  public Stream<LintWarning> check(Scheme scheme) {
    Set<RoleCode> given = GivenRoles.of(scheme);
    return scheme.getProvisions().stream()
        .flatMap(provision -> roles(provision)
            .filter(role -> !given.contains(role))
            .distinct()
            .map(role -> LintRule.warning(provision, "duty.role", role)));
  }

  private static Stream<RoleCode> roles(Provision provision) {
    return provision.getRequirements().stream()
        .filter(DutyRequirement.class::isInstance)
        .map(DutyRequirement.class::cast)
        .flatMap(duty -> duty.getBy().stream())
        .filter(party -> party.getKind() == PartyKind.ROLE)
        .map(Party::getCode)
        .flatMap(code -> code.map(RoleCode::of).stream());
  }
}
