package io.github.opencdo.schemes.integrity;

import io.github.opencdo.model.scope.AnyOfUnits;
import io.github.opencdo.model.scope.ChosenUnits;
import io.github.opencdo.model.scope.GroupId;
import io.github.opencdo.model.scope.MatchingUnits;
import io.github.opencdo.model.scope.OptedInUnits;
import io.github.opencdo.model.scope.UnitGroup;
import io.github.opencdo.model.scope.UnitSelector;
import io.github.opencdo.model.scope.UnitsByPhase;
import io.github.opencdo.schemes.binding.Part;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Whether no group has to be known before its own units can be. */
final class GroupCycles {

  private final Consumer<Complaint> complaints;

  GroupCycles(Consumer<Complaint> complaints) {
    this.complaints = complaints;
  }

  void check(List<Part<UnitGroup>> groups) {
    Cycles<GroupId> cycles = new Cycles<>();
    Set<GroupId> seen = new HashSet<>();
    for (Part<UnitGroup> part : groups) {
      GroupId id = part.value().getId();
      if (seen.add(id)) {
        Complaint place = new Complaint(part, "select", "cycle.group");
        needed(part.value().getSelect()).forEach(group -> cycles.add(id, group, place));
      }
    }
    cycles.report(complaints);
  }

  private static Stream<GroupId> needed(UnitSelector selector) {
    if (selector instanceof ChosenUnits chosen) {
      return chosen.getPer().stream();
    }
    if (selector instanceof OptedInUnits joined) {
      return joined.getOf().stream();
    }
    return parts(selector).stream().flatMap(GroupCycles::needed);
  }

  private static List<UnitSelector> parts(UnitSelector selector) {
    if (selector instanceof AnyOfUnits any) {
      return any.getSelectors();
    }
    if (selector instanceof MatchingUnits matching) {
      return matching.getExcept();
    }
    return selector instanceof UnitsByPhase byPhase
        ? List.copyOf(byPhase.getPhases().values())
        : List.of();
  }
}
