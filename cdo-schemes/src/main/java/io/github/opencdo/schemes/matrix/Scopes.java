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
    return column.group(group).stream()
        .flatMap(each -> leaves(each.getSelect()))
        .flatMap(this::classes);
  }

  private Stream<UnitClass> classes(UnitSelector leaf) {
    if (leaf instanceof ListedUnits listed) {
      return listed(listed).map(ListedUnit::getKind).map(UnitClass::of);
    }
    if (leaf instanceof MatchingUnits matching) {
      return Stream.of(UnitClass.of(matching, column.scheme()));
    }
    if (leaf instanceof ChosenUnits chosen) {
      return Stream.of(chosen.getPer().isPresent() ? UnitClass.LOWER_UNIT : UnitClass.UNIT);
    }
    return ((OptedInUnits) leaf)
        .getOf()
        .map(this::classes)
        .orElseGet(() -> Stream.of(UnitClass.UNIT));
  }

  /** Gets the units that a list names. */
  Stream<ListedUnit> listed(ListedUnits list) {
    return column.scheme().getUnits().stream()
        .filter(unit -> list.getUnits().contains(unit.getId()));
  }

  /** Gets the selectors of which one consists, none of which consists of others. */
  static Stream<UnitSelector> leaves(UnitSelector selector) {
    if (selector instanceof AnyOfUnits any) {
      return any.getSelectors().stream().flatMap(Scopes::leaves);
    }
    return selector instanceof UnitsByPhase phases
        ? phases.getPhases().values().stream().flatMap(Scopes::leaves)
        : Stream.of(selector);
  }
}
