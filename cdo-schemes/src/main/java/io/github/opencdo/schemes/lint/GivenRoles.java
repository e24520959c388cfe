package io.github.opencdo.schemes.lint;

import io.github.opencdo.model.requirement.AppointmentRequirement;
import io.github.opencdo.model.requirement.CardinalityRequirement;
import io.github.opencdo.model.requirement.CoverageRequirement;
import io.github.opencdo.model.requirement.MirrorRequirement;
import io.github.opencdo.model.requirement.Requirement;
import io.github.opencdo.model.role.RoleCode;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.rules.assessor.RequirementTypes;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The roles that somebody gets by a scheme. */
final class GivenRoles {

  private GivenRoles() {}

  static Set<RoleCode> of(Scheme scheme) {
    return scheme.getProvisions().stream()
        .flatMap(provision -> provision.getRequirements().stream())
        .flatMap(GivenRoles::of)
        .collect(Collectors.toSet());
  }

  private static Stream<RoleCode> of(Requirement requirement) {
    if (requirement instanceof CardinalityRequirement cardinality) {
      return cardinality.getPosts().stream().flatMap(way -> way.getRoles().stream());
    }
    if (requirement instanceof AppointmentRequirement appointment) {
      return appointment.getRoles().stream();
    }
    if (requirement instanceof MirrorRequirement mirror) {
      return mirror.getRoles().values().stream();
    }
    if (requirement instanceof CoverageRequirement coverage) {
      return coverage.getRole().stream();
    }
    // Of a type of another project it is not known whether it gives the roles of which it speaks.
    boolean standard = RequirementTypes.standard().find(requirement.typeName()).isPresent();
    return standard ? Stream.empty() : requirement.rolesConcerned().stream();
  }
}
