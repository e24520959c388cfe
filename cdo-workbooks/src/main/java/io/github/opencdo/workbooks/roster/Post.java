package io.github.opencdo.workbooks.roster;

import io.github.opencdo.model.organisation.UnitKind;
import io.github.opencdo.model.role.RoleCode;
import io.github.opencdo.model.role.StandardRoles;
import io.github.opencdo.model.text.LocalizedText;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The post that a column is for.
 *
 * @param title what messages call it
 * @param roles the role; several where the heading leaves it to the kind of unit
 */
record Post(LocalizedText title, List<RoleCode> roles) {

  private static final Set<UnitKind> ENTERPRISES =
      EnumSet.of(UnitKind.ENTERPRISE, UnitKind.PRIVATE_ENTERPRISE, UnitKind.STATE_ENTERPRISE);

  /** Finds the role in a unit of a kind, unless that is in doubt. */
  Optional<RoleCode> role(UnitKind kind) {
    if (roles.size() == 1) {
      return Optional.of(roles.get(0));
    }
    if (kind == UnitKind.GOVERNMENT) {
      return only(List.of(StandardRoles.GOVERNMENT_CDO));
    }
    return ENTERPRISES.contains(kind)
        ? only(List.of(StandardRoles.ENTERPRISE_CDO, StandardRoles.UNIT_CDO))
        : only(List.of(StandardRoles.UNIT_CDO));
  }

  private Optional<RoleCode> only(List<RoleCode> candidates) {
    List<RoleCode> possible = candidates.stream().filter(roles::contains).toList();
    return possible.size() == 1 ? Optional.of(possible.get(0)) : Optional.empty();
  }
}
