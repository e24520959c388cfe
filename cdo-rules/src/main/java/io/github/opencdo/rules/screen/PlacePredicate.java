package io.github.opencdo.rules.screen;

import io.github.opencdo.model.organisation.UnitAttribute;
import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.party.PartyKind;
import io.github.opencdo.model.party.PartyScope;
import io.github.opencdo.rules.facts.Organisations;
import io.github.opencdo.rules.facts.Situation;
import java.util.Optional;

/** Whether a unit is what a party means, seen from another. */
@FunctionalInterface
interface PlacePredicate {

  /**
   * Tests a unit.
   *
   * @param from the number of the unit from which the party is seen
   * @param unit the number of the unit, negative for one that is not known
   * @return whether the unit is among those that the party means
   */
  boolean matches(int from, int unit);

  /** Makes the test of a party that is a unit, empty for parties of other kinds. */
  static Optional<PlacePredicate> of(Party party, Situation situation) {
    if (party.getKind() == PartyKind.OWN_UNIT) {
      return Optional.of((from, unit) -> from == unit);
    }
    if (party.getKind() != PartyKind.ATTRIBUTE) {
      return Optional.empty();
    }
    PartyScope scope = party.getScope().orElseThrow();
    UnitAttribute attribute = UnitAttribute.of(party.getCode().orElseThrow());
    Organisations organisations = situation.organisations();
    return Optional.of((from, unit) -> unit >= 0
        && organisations.has(unit, attribute)
        && switch (scope) {
          case UNIT -> from == unit;
          case JURISDICTION ->
            organisations.placeOf(from) == organisations.placeOf(unit)
                && organisations.contains(unit);
          case SCHEME -> organisations.isHome(unit) && organisations.contains(unit);
        });
  }
}
