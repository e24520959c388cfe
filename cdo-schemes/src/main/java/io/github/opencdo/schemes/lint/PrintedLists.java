package io.github.opencdo.schemes.lint;

import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.scope.AnyOfUnits;
import io.github.opencdo.model.scope.ListedUnits;
import io.github.opencdo.model.scope.UnitSelector;
import io.github.opencdo.model.scope.UnitsByPhase;
import java.util.List;
import java.util.stream.Stream;

/** What a selector of units takes from the lists of the text, in any phase. */
final class PrintedLists {

  private PrintedLists() {}

  static Stream<UnitId> units(UnitSelector selector) {
    return selector instanceof ListedUnits listed
        ? listed.getUnits().stream()
        : parts(selector).stream().flatMap(PrintedLists::units);
  }

  /** Checks whether no other units can ever belong to it. */
  static boolean isAll(UnitSelector selector) {
    List<UnitSelector> parts = parts(selector);
    return selector instanceof ListedUnits
        || !parts.isEmpty() && parts.stream().allMatch(PrintedLists::isAll);
  }

  private static List<UnitSelector> parts(UnitSelector selector) {
    if (selector instanceof AnyOfUnits any) {
      return any.getSelectors();
    }
    return selector instanceof UnitsByPhase byPhase
        ? List.copyOf(byPhase.getPhases().values())
        : List.of();
  }
}
