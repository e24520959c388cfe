package io.github.opencdo.rules.facts;

import io.github.opencdo.model.organisation.EntityKind;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.requirement.Requirement;
import io.github.opencdo.model.scope.GroupId;
import io.github.opencdo.model.scope.Strength;
import io.github.opencdo.model.scope.UnitGroup;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How strongly the subjects of findings are bound, by the groups to which they belong. */
public final class Strengths {

  private final Situation situation;
  private final Groups groups;
  private final Map<GroupId, Set<EntityRef>> members = new HashMap<>();

  /** Obtains what is known of strengths in a situation. */
  public Strengths(Situation situation, Groups groups) {
    this.situation = situation;
    this.groups = groups;
  }

  /** Finds out how strongly a unit or group is bound; whoever belongs to none of the groups is bound. */
  public Strength of(EntityRef who, Requirement requirement) {
    List<GroupId> named = requirement.getApplicability().getUnits();
    return isAllBound(named)
        ? Strength.BOUND
        : named.stream()
            .map(situation::group)
            .filter(group -> membersOf(group.getId()).contains(who))
            .map(UnitGroup::getStrength)
            .min(Comparator.naturalOrder())
            .orElse(Strength.BOUND);
  }

  private boolean isAllBound(List<GroupId> named) {
    for (GroupId each : named) {
      if (situation.group(each).getStrength() != Strength.BOUND) {
        return false;
      }
    }
    return true;
  }

  private Set<EntityRef> membersOf(GroupId group) {
    return members.computeIfAbsent(group, this::collect);
  }

  private Set<EntityRef> collect(GroupId group) {
    Membership membership = groups.members(List.of(group));
    Set<EntityRef> all = new HashSet<>(Set.of(EntityRef.of(EntityKind.GROUP, group.getText())));
    membership.units().forEach(unit -> all.add(EntityRef.unit(unit.getId())));
    membership.absent().forEach(unit -> all.add(EntityRef.unit(unit.getId())));
    return all;
  }
}
