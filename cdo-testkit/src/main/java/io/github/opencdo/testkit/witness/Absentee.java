package io.github.opencdo.testkit.witness;

import io.github.opencdo.model.organisation.BodyFunction;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.party.PartyKind;
import io.github.opencdo.model.party.PartyScope;
import io.github.opencdo.model.place.JurisdictionId;
import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.role.RoleCode;
import java.util.Optional;

/**
 * Somebody who is nowhere in a unit or a place.
 *
 * @param kind the kind of party
 * @param code the role, attribute, function or body
 * @param unit the unit that lacks it
 * @param place the place that lacks it
 */
record Absentee(
    PartyKind kind, Optional<String> code, Optional<UnitId> unit, Optional<JurisdictionId> place) {

  static Absentee of(Party party, Optional<Unit> from, JurisdictionId home) {
    Optional<String> code = party.getCode();
    if (party.getKind() == PartyKind.BODY) {
      return new Absentee(party.getKind(), code, Optional.empty(), Optional.empty());
    }
    return switch (party.getScope().orElse(PartyScope.UNIT)) {
      case UNIT -> new Absentee(party.getKind(), code, from.map(Unit::getId), Optional.empty());
      case JURISDICTION ->
        new Absentee(party.getKind(), code, Optional.empty(), from.map(Unit::getJurisdiction));
      case SCHEME -> new Absentee(party.getKind(), code, Optional.empty(), Optional.of(home));
    };
  }

  static Absentee role(RoleCode role, UnitId unit) {
    return inUnit(PartyKind.ROLE, role.getText(), unit);
  }

  static Absentee body(BodyFunction function, UnitId unit) {
    return inUnit(PartyKind.FUNCTION, function.getText(), unit);
  }

  private static Absentee inUnit(PartyKind kind, String code, UnitId unit) {
    return new Absentee(kind, Optional.of(code), Optional.of(unit), Optional.empty());
  }

  /** Gets the kind of fact that has to be complete for it to be certain that somebody is not there. */
  static FactKind source(Party party) {
    return switch (party.getKind()) {
      case ROLE -> FactKind.ASSIGNMENTS;
      case BODY, FUNCTION -> FactKind.BODIES;
      case HEAD -> FactKind.POSITIONS;
      case OWN_UNIT, SUBORDINATE, ATTRIBUTE -> FactKind.UNITS;
    };
  }
}
