package io.github.opencdo.rules.screen;

import io.github.opencdo.model.organisation.UnitAttribute;
import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.party.PartyKind;
import io.github.opencdo.model.party.PartyScope;
import io.github.opencdo.rules.facts.Organisations;
import io.github.opencdo.rules.facts.Situation;
import io.github.opencdo.rules.index.Numbering;
import io.github.opencdo.rules.index.UnitTable;
import java.util.Optional;

/** Whether a unit is what a party means, seen from another. */
@FunctionalInterface
interface PlaceTest {

  /**
   * Tests a unit.
   *
   * @param from the number of the unit from which the party is seen
   * @param unit the number of the unit, {@link Numbering#NONE} for one that is not known
   * @return whether the unit is among those that the party means
   */
  boolean matches(int from, int unit);

  /** Makes the test of a party that is a unit, empty for parties of other kinds. */
  static Optional<PlaceTest> of(Party party, Situation situation) {
    if (party.getKind() == PartyKind.OWN_UNIT) {
      return Optional.of((from, unit) -> from == unit);
    }
    if (party.getKind() != PartyKind.ATTRIBUTE) {
      return Optional.empty();
    }
    PartyScope scope = party.getScope().orElseThrow();
    UnitAttribute attribute = UnitAttribute.of(party.getCode().orElseThrow());
    Organisations organisations = situation.organisations();
    UnitTable table = organisations.table();
    return Optional.of((from, unit) -> unit != Numbering.NONE
        && table.shapeOf(table.shape(unit)).attributes().contains(attribute)
        && switch (scope) {
          case UNIT -> from == unit;
          case JURISDICTION ->
            table.place(from) == table.place(unit) && organisations.contains(unit);
          case SCHEME ->
            table.placeOf(table.place(unit)).equals(organisations.home())
                && organisations.contains(unit);
        });
  }
}
