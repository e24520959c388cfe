package io.github.opencdo.rules.assessor;

import io.github.opencdo.model.requirement.Requirement;
import io.github.opencdo.model.scheme.DefaultHolder;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.scope.AnyOfUnits;
import io.github.opencdo.model.scope.GroupId;
import io.github.opencdo.model.scope.MatchingUnits;
import io.github.opencdo.model.scope.UnitGroup;
import io.github.opencdo.model.scope.UnitSelector;
import io.github.opencdo.model.scope.UnitsByPhase;
import java.util.Collection;
import java.util.stream.Stream;

/** Whether it can be told of a unit by itself that a requirement applies to it. */
final class Locality {

  private Locality() {}

  // A unit that is listed by its name is the nearest of all that have the name; a choice is made by
  // others.
  static boolean isToldInPlace(Scheme scheme, Requirement requirement) {
    return Stream.concat(
            Stream.of(requirement.getApplicability().getUnits()),
            scheme.getDefaults().stream().map(DefaultHolder::getUnits))
        .flatMap(Collection::stream)
        .allMatch(group -> isToldByProperties(select(scheme, group)));
  }

  private static UnitSelector select(Scheme scheme, GroupId id) {
    return scheme.getGroups().stream()
        .filter(group -> group.getId().equals(id))
        .map(UnitGroup::getSelect)
        .findFirst()
        .orElseThrow();
  }

  private static boolean isToldByProperties(UnitSelector selector) {
    if (selector instanceof AnyOfUnits union) {
      return union.getSelectors().stream().allMatch(Locality::isToldByProperties);
    }
    if (selector instanceof UnitsByPhase phases) {
      return phases.getPhases().values().stream().allMatch(Locality::isToldByProperties);
    }
    return selector instanceof MatchingUnits matching
        && matching.getExcept().stream().allMatch(Locality::isToldByProperties);
  }
}
