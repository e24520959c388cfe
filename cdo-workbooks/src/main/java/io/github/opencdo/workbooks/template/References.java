package io.github.opencdo.workbooks.template;

import io.github.opencdo.model.appointment.AssignmentId;
import io.github.opencdo.model.organisation.BodyId;
import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.person.PersonId;
import io.github.opencdo.model.place.JurisdictionId;
import io.github.opencdo.workbooks.table.FactColumn;
import io.github.opencdo.workbooks.table.Heading;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What columns offer that refer to facts which are only filled in: the identifiers on another sheet. */
final class References {

  private static final int LAST = 5_000;
  private static final Map<Class<?>, String> SHEETS = Map.of(
      JurisdictionId.class, "jurisdictions",
      UnitId.class, "units",
      BodyId.class, "bodies",
      PersonId.class, "persons",
      AssignmentId.class, "assignments");

  private References() {}

  static Optional<String> find(FactColumn column, Set<String> present) {
    return Optional.ofNullable(SHEETS.get(column.type()))
        .filter(property -> present.contains(property) && !column.path().equals(property + ".id"))
        .map(property -> "'" + Heading.sheet(property) + "'!$A$3:$A$" + LAST);
  }
}
