package io.github.opencdo.rules.facts;

import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.rules.index.UnitTable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The units that have one of the names that a scheme knows. */
final class NamedUnits {

  private final Map<String, List<Unit>> byName = new HashMap<>();

  private NamedUnits() {}

  /** Finds them among the units of a register. */
  static NamedUnits of(Set<String> names, UnitTable units) {
    NamedUnits named = new NamedUnits();
    BitSet lengths = new BitSet();
    names.forEach(name -> lengths.set(name.length()));
    for (int number = 0; number < units.size(); number++) {
      Unit unit = units.unit(number);
      for (String name : unit.getNames()) {
        String folded = Names.fold(name);
        if (lengths.get(folded.length()) && names.contains(folded)) {
          named.byName.computeIfAbsent(folded, none -> new ArrayList<>(1)).add(unit);
        }
      }
    }
    return named;
  }

  /** Gets the units that have a name, in the order of the register. */
  List<Unit> find(String name) {
    return byName.getOrDefault(Names.fold(name), List.of());
  }
}
