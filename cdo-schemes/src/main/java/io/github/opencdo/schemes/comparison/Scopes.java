package io.github.opencdo.schemes.comparison;

import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.scope.AnyOfUnits;
import io.github.opencdo.model.scope.Applicability;
import io.github.opencdo.model.scope.ChosenUnits;
import io.github.opencdo.model.scope.GroupId;
import io.github.opencdo.model.scope.ListedUnits;
import io.github.opencdo.model.scope.MatchingUnits;
import io.github.opencdo.model.scope.OptedInUnits;
import io.github.opencdo.model.scope.UnitGroup;
import io.github.opencdo.model.scope.UnitSelector;
import io.github.opencdo.model.scope.UnitsByPhase;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which scope of application reaches at least as far as which, with the groups of two schemes. */
final class Scopes {

  private final Map<GroupId, UnitGroup> wideGroups;
  private final Map<GroupId, UnitGroup> narrowGroups;

  Scopes(Scheme wide, Scheme narrow) {
    this.wideGroups = groups(wide);
    this.narrowGroups = groups(narrow);
  }

  private static Map<GroupId, UnitGroup> groups(Scheme scheme) {
    return scheme.getGroups().stream()
        .collect(Collectors.toMap(UnitGroup::getId, each -> each, (one, other) -> one));
  }

  /** Checks whether all that a narrow scope reaches is reached by a wide one. */
  boolean cover(Applicability wide, Applicability narrow) {
    return coverUnits(wide.getUnits(), narrow.getUnits())
        && within(narrow.getPhases(), wide.getPhases())
        && (wide.getAfter().isEmpty() || wide.getAfter().equals(narrow.getAfter()))
        && (wide.getBefore().isEmpty() || wide.getBefore().equals(narrow.getBefore()));
  }

  /** Checks whether groups are the same in both schemes, so that even what counts units is the same. */
  boolean areSame(Collection<GroupId> groups) {
    return groups.stream().allMatch(this::isSame);
  }

  private boolean isSame(GroupId group) {
    UnitGroup one = wideGroups.get(group);
    UnitGroup other = narrowGroups.get(group);
    return one == null || other == null
        ? one == other
        : one.toBuilder().label(other.getLabel()).build().equals(other);
  }

  // Without units the subject is the scheme itself and not all of its units.
  private boolean coverUnits(List<GroupId> wide, List<GroupId> narrow) {
    return wide.isEmpty() == narrow.isEmpty()
        && narrow.stream().allMatch(group -> wide.stream().anyMatch(each -> cover(each, group)));
  }

  private boolean cover(GroupId wide, GroupId narrow) {
    UnitGroup one = wideGroups.get(wide);
    UnitGroup other = narrowGroups.get(narrow);
    return one == null || other == null
        ? Objects.equals(wide, narrow)
        : one.getStrength().compareTo(other.getStrength()) <= 0
            && cover(one.getSelect(), other.getSelect());
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
        ? cover(one, other)
        : wide.equals(narrow) && areSame(named(wide));
  }

  private boolean cover(MatchingUnits wide, MatchingUnits narrow) {
    MatchingUnits aligned = wide.toBuilder()
        .kinds(narrow.getKinds())
        .levels(narrow.getLevels())
        .owners(narrow.getOwners())
        .attributes(narrow.getAttributes())
        .build();
    return aligned.equals(narrow)
        && within(narrow.getKinds(), wide.getKinds())
        && within(narrow.getLevels(), wide.getLevels())
        && within(narrow.getOwners(), wide.getOwners())
        && narrow.getAttributes().containsAll(wide.getAttributes())
        && wide.getExcept().stream().allMatch(each -> areSame(named(each)));
  }

  private static List<GroupId> named(UnitSelector selector) {
    Optional<GroupId> named = Optional.empty();
    if (selector instanceof ChosenUnits chosen) {
      named = chosen.getPer();
    } else if (selector instanceof OptedInUnits optedIn) {
      named = optedIn.getOf();
    }
    return named.stream().toList();
  }

  /** Checks whether a choice is within another one, where an empty choice does not restrict. */
  static <T> boolean within(Collection<T> narrow, Collection<T> wide) {
    return wide.isEmpty() || !narrow.isEmpty() && wide.containsAll(narrow);
  }
}
