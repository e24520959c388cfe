package io.github.opencdo.reports.post;

import io.github.opencdo.model.organisation.EntityKind;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.requirement.CoverageRequirement;
import io.github.opencdo.model.role.RoleCode;
import io.github.opencdo.model.scope.GroupId;
import io.github.opencdo.reports.amendment.Amendment;
import io.github.opencdo.reports.amendment.Scene;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Registering units that are to be there, filling the posts that they are to have, and ending those that they are not. */
public final class CoverageRepairs {

  private final Scene scene;

  public CoverageRepairs(Scene scene) {
    this.scene = scene;
  }

  public Stream<Amendment> of(CoverageRequirement requirement) {
    return Stream.of(
            new PlaceRepairs(scene).listed(),
            requirement.getRole().stream().flatMap(role -> fill(requirement, role)),
            misplaced(requirement),
            new ChoiceRepairs(scene).of(requirement.getApplicability().getUnits()))
        .flatMap(each -> each);
  }

  private Stream<Amendment> fill(CoverageRequirement requirement, RoleCode role) {
    StaffRepairs staff = new StaffRepairs(scene);
    return (requirement.getPercent().isPresent()
            ? vacant(requirement, role)
            : scene.unit().stream())
        .map(unit -> staff.fill(role, unit, 1));
  }

  private Stream<Unit> vacant(CoverageRequirement requirement, RoleCode role) {
    List<GroupId> groups = requirement.getApplicability().getUnits();
    List<Unit> units = groups.isEmpty()
        ? scene.inquiry().situation().organisations().units()
        : scene.inquiry().groups().members(groups).units();
    return units.stream()
        .filter(unit -> scene
            .inquiry()
            .situation()
            .roster()
            .active(unit.getId(), Set.of(role))
            .isEmpty());
  }

  private Stream<Amendment> misplaced(CoverageRequirement requirement) {
    boolean places =
        !requirement.getLevels().isEmpty() || !requirement.getExcludedKinds().isEmpty();
    if (!places || scene.subject().getKind() != EntityKind.UNIT) {
      return Stream.empty();
    }
    StaffRepairs staff = new StaffRepairs(scene);
    List<RoleCode> roles = requirement.getExcludedRoles();
    return scene.register().getAssignments().stream()
        .filter(each -> each.isActiveOn(scene.day()))
        .filter(each -> each.getUnit().getText().equals(scene.subject().getId()))
        .filter(each -> roles.isEmpty() || roles.contains(each.getRole()))
        .map(staff::end);
  }
}
