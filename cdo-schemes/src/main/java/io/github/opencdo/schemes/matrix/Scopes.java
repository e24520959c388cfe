package io.github.opencdo.schemes.matrix;

import io.github.opencdo.model.requirement.Requirement;
import io.github.opencdo.model.scheme.ListedUnit;
import io.github.opencdo.model.scope.AnyOfUnits;
import io.github.opencdo.model.scope.ChosenUnits;
import io.github.opencdo.model.scope.GroupId;
import io.github.opencdo.model.scope.ListedUnits;
import io.github.opencdo.model.scope.MatchingUnits;
import io.github.opencdo.model.scope.OptedInUnits;
import io.github.opencdo.model.scope.UnitSelector;
import io.github.opencdo.model.scope.UnitsByPhase;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the groups of a scheme consist of. */
final class Scopes {

  private final Column column;

  Scopes(Column column) {
    this.column = column;
  }

  /** Gets the classes of the units for which a requirement holds; the scheme itself where it names none. */
  Set<UnitClass> classes(Requirement requirement) {
    Set<UnitClass> classes = requirement.getApplicability().getUnits().stream()
        .flatMap(this::classes)
        .collect(Collectors.toCollection(TreeSet::new));
    return classes.isEmpty() ? Set.of(UnitClass.SCHEME) : classes;
  }

  /** Selects the groups that have units of a class. */
  Predicate<GroupId> within(UnitClass units) {
    return group -> classes(group).anyMatch(units::equals);
  }

  private Stream<UnitClass> classes(GroupId group) {
    return column.group(group).stream().flatMap(each -> classes(each.getSelect()));
  }

  private Stream<UnitClass> classes(UnitSelector selector) {
    if (selector instanceof ListedUnits listed) {
      return listed(listed).map(ListedUnit::getKind).map(UnitClass::of);
    }
    if (selector instanceof MatchingUnits matching) {
      return Stream.of(UnitClass.of(matching, column.scheme()));
    }
    if (selector instanceof ChosenUnits chosen) {
      return Stream.of(chosen.getPer().isPresent() ? UnitClass.LOWER_UNIT : UnitClass.UNIT);
    }
    if (selector instanceof OptedInUnits joined) {
      return joined.getOf().map(this::classes).orElseGet(() -> Stream.of(UnitClass.UNIT));
    }
    return parts(selector).flatMap(this::classes);
  }

  /** Gets the units that lists of a selector name. */
  Stream<ListedUnit> listed(UnitSelector selector) {
    if (selector instanceof ListedUnits listed) {
      return column.scheme().getUnits().stream()
          .filter(unit -> listed.getUnits().contains(unit.getId()));
    }
    return parts(selector).flatMap(this::listed).distinct();
  }

  /** Gets the properties by which a selector matches units. */
  Stream<MatchingUnits> matching(UnitSelector selector) {
    return selector instanceof MatchingUnits matching
        ? Stream.of(matching)
        : parts(selector).flatMap(this::matching);
  }

  private static Stream<UnitSelector> parts(UnitSelector selector) {
    if (selector instanceof AnyOfUnits any) {
      return any.getSelectors().stream();
    }
    return selector instanceof UnitsByPhase phases
        ? phases.getPhases().values().stream()
        : Stream.empty();
  }
}
