package io.github.opencdo.schemes.comparison;

import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.scope.AnyOfUnits;
import io.github.opencdo.model.scope.Applicability;
import io.github.opencdo.model.scope.GroupId;
import io.github.opencdo.model.scope.ListedUnits;
import io.github.opencdo.model.scope.MatchingUnits;
import io.github.opencdo.model.scope.UnitGroup;
import io.github.opencdo.model.scope.UnitSelector;
import io.github.opencdo.model.scope.UnitsByPhase;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Which scope of application reaches at least as far as which, with the groups of two schemes. */
final class Scopes {

  private final Map<GroupId, UnitSelector> wideGroups;
  private final Map<GroupId, UnitSelector> narrowGroups;

  Scopes(Scheme wide, Scheme narrow) {
    this.wideGroups = groups(wide);
    this.narrowGroups = groups(narrow);
  }

  private static Map<GroupId, UnitSelector> groups(Scheme scheme) {
    return scheme.getGroups().stream()
        .collect(Collectors.toMap(UnitGroup::getId, UnitGroup::getSelect, (one, other) -> one));
  }

  /** Checks whether all that a narrow scope reaches is reached by a wide one. */
  boolean cover(Applicability wide, Applicability narrow) {
    return coverUnits(wide.getUnits(), narrow.getUnits())
        && within(narrow.getPhases(), wide.getPhases())
        && (wide.getAfter().isEmpty() || wide.getAfter().equals(narrow.getAfter()))
        && (wide.getBefore().isEmpty() || wide.getBefore().equals(narrow.getBefore()));
  }

  /** Checks whether two scopes name the same units, so that even what counts units is the same. */
  boolean haveSameUnits(Applicability one, Applicability other) {
    return one.getUnits().equals(other.getUnits())
        && one.getUnits().stream()
            .allMatch(id -> Objects.equals(wideGroups.get(id), narrowGroups.get(id)));
  }

  // Without units the subject is the scheme itself and not all of its units.
  private boolean coverUnits(List<GroupId> wide, List<GroupId> narrow) {
    return wide.isEmpty() == narrow.isEmpty()
        && narrow.stream().allMatch(group -> wide.stream().anyMatch(each -> cover(each, group)));
  }

  private boolean cover(GroupId wide, GroupId narrow) {
    UnitSelector one = wideGroups.get(wide);
    UnitSelector other = narrowGroups.get(narrow);
    return one == null || other == null ? wide.equals(narrow) : cover(one, other);
  }

  private boolean cover(UnitSelector wide, UnitSelector narrow) {
    if (narrow instanceof AnyOfUnits any) {
      return any.getSelectors().stream().allMatch(each -> cover(wide, each));
    }
    if (wide instanceof AnyOfUnits any
        && any.getSelectors().stream().anyMatch(each -> cover(each, narrow))) {
      return true;
    }
    if (wide instanceof UnitsByPhase one && narrow instanceof UnitsByPhase other) {
      return other.getPhases().entrySet().stream()
          .allMatch(phase -> one.getPhases().containsKey(phase.getKey())
              && cover(one.getPhases().get(phase.getKey()), phase.getValue()));
    }
    if (wide instanceof ListedUnits one && narrow instanceof ListedUnits other) {
      return one.getUnits().containsAll(other.getUnits());
    }
    return wide instanceof MatchingUnits one && narrow instanceof MatchingUnits other
        ? coverMatching(one, other)
        : wide.equals(narrow);
  }

  private static boolean coverMatching(MatchingUnits wide, MatchingUnits narrow) {
    return within(narrow.getKinds(), wide.getKinds())
        && within(narrow.getLevels(), wide.getLevels())
        && within(narrow.getOwners(), wide.getOwners())
        && withFewerAttributes(wide, narrow);
  }

  private static boolean withFewerAttributes(MatchingUnits wide, MatchingUnits narrow) {
    return narrow.getAttributes().containsAll(wide.getAttributes());
  }

  /** Checks whether a choice is within another one, where an empty choice does not restrict. */
  static <T> boolean within(Collection<T> narrow, Collection<T> wide) {
    return wide.isEmpty() || !narrow.isEmpty() && wide.containsAll(narrow);
  }
}
