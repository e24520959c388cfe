package io.github.opencdo.rules.facts;

import java.util.List;

/** Units by number. */
@FunctionalInterface
public interface UnitSet {

  /** Checks whether a unit is in the set. */
  boolean contains(int unit);

  /** Obtains the units that are in any of several sets. */
  static UnitSet any(List<UnitSet> sets) {
    return switch (sets.size()) {
      case 0 -> unit -> false;
      case 1 -> sets.get(0);
      case 2 -> either(sets.get(0), sets.get(1));
      default -> either(sets.get(0), any(sets.subList(1, sets.size())));
    };
  }

  private static UnitSet either(UnitSet one, UnitSet other) {
    return unit -> one.contains(unit) || other.contains(unit);
  }
}
