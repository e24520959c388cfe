package io.github.opencdo.schemes.matrix;

import io.github.opencdo.model.organisation.UnitKind;
import io.github.opencdo.model.place.Level;
import io.github.opencdo.model.role.RoleCode;
import io.github.opencdo.model.role.StandardRoles;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.scope.MatchingUnits;
import java.util.Set;

/** What a group of units is, seen from the scheme: the coarse kinds by which posts are told apart. */
enum UnitClass {
  OWN_GOVERNMENT,
  LOWER_GOVERNMENT,
  UNIT,
  LOWER_UNIT,
  ENTERPRISE,
  SCHEME;

  private static final Set<UnitKind> GOVERNMENTS =
      Set.of(UnitKind.GOVERNMENT, UnitKind.FUNCTIONAL_ZONE);
  private static final Set<UnitKind> ENTERPRISES =
      Set.of(UnitKind.STATE_ENTERPRISE, UnitKind.PRIVATE_ENTERPRISE, UnitKind.ENTERPRISE);

  private static final Set<RoleCode> OF_GOVERNMENTS =
      Set.of(StandardRoles.GOVERNMENT_CDO, StandardRoles.GOVERNMENT_EXECUTIVE);

  /** Gets the class of a unit that a list of the scheme names: a government on the list is one below. */
  static UnitClass of(UnitKind listed) {
    if (GOVERNMENTS.contains(listed)) {
      return LOWER_GOVERNMENT;
    }
    return ENTERPRISES.contains(listed) ? ENTERPRISE : UNIT;
  }

  /** Gets the class of units with certain properties. */
  static UnitClass of(MatchingUnits units, Scheme scheme) {
    Level own = scheme.getJurisdiction().getLevel();
    boolean lower = !units.getLevels().isEmpty() && !units.getLevels().contains(own);
    if (within(units, GOVERNMENTS)) {
      return lower ? LOWER_GOVERNMENT : OWN_GOVERNMENT;
    }
    if (within(units, ENTERPRISES)) {
      return ENTERPRISE;
    }
    return lower ? LOWER_UNIT : UNIT;
  }

  /** Checks whether units of this class can have holders of a role, by what the role is. */
  boolean canHave(RoleCode role) {
    boolean government = this == OWN_GOVERNMENT || this == LOWER_GOVERNMENT;
    return this == SCHEME
        || !OF_GOVERNMENTS.contains(role) && !role.equals(StandardRoles.UNIT_CDO)
        || OF_GOVERNMENTS.contains(role) == government;
  }

  private static boolean within(MatchingUnits units, Set<UnitKind> kinds) {
    return !units.getKinds().isEmpty() && kinds.containsAll(units.getKinds());
  }
}
