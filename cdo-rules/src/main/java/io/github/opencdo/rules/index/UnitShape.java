package io.github.opencdo.rules.index;

import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.organisation.UnitAttribute;
import io.github.opencdo.model.organisation.UnitKind;
import io.github.opencdo.model.place.Level;
import io.github.opencdo.model.text.OwnWord;
import java.util.Optional;
import java.util.Set;

/**
 * What a selector can ask of a unit besides its jurisdiction; many units have the same.
 *
 * @param kind the kind
 * @param word the scheme's own word for the kind
 * @param owner the level that owns the unit
 * @param attributes the attributes
 */
public record UnitShape(
    UnitKind kind, Optional<OwnWord> word, Optional<Level> owner, Set<UnitAttribute> attributes) {

  static UnitShape of(Unit unit) {
    return new UnitShape(
        unit.getKind(), unit.getWord(), unit.getOwnerLevel(), Set.copyOf(unit.getAttributes()));
  }

  static boolean isPlain(Unit unit) {
    return unit.getWord().isEmpty()
        && unit.getOwnerLevel().isEmpty()
        && unit.getAttributes().isEmpty();
  }
}
