package io.github.opencdo.schemes.matrix;

import io.github.opencdo.model.requirement.Requirement;
import io.github.opencdo.model.role.RoleCode;
import io.github.opencdo.model.role.StandardRoles;
import io.github.opencdo.model.text.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The rows for roles: first those that schemes share, from the top down, then their own. */
final class RoleRows {

  private static final List<RoleCode> ORDER = List.of(
      StandardRoles.GOVERNMENT_CDO,
      StandardRoles.GOVERNMENT_EXECUTIVE,
      StandardRoles.UNIT_CDO,
      StandardRoles.DATA_OFFICER,
      StandardRoles.GOV_AFFAIRS_OFFICER,
      StandardRoles.DATA_LIAISON,
      StandardRoles.SUPPORT_POST,
      StandardRoles.CONTACT_PERSON,
      StandardRoles.ENTERPRISE_CDO);

  /**
   * A row, and what a requirement is called that applies to the kind of unit of the row.
   *
   * @param key the row
   * @param scope the units and phases, empty where the requirement names none
   */
  record Row(RowKey key, Optional<LocalizedText> scope) {}

  private final Column column;

  RoleRows(Column column) {
    this.column = column;
  }

  private RowKey of(RoleCode role, UnitClass units) {
    return new RowKey(
        rank(role) * UnitClass.values().length + units.ordinal(),
        role + "/" + units,
        Words.say("row.role", label(role), Words.say("class." + units)));
  }

  /** Gets the rows of a role for the kinds of unit of a requirement in which it can be held. */
  Stream<Row> of(RoleCode role, Requirement requirement) {
    Scopes scopes = new Scopes(column);
    Set<UnitClass> classes = scopes.classes(requirement);
    List<UnitClass> fitting =
        classes.stream().filter(units -> units.canHave(role)).sorted().toList();
    return (fitting.isEmpty() ? classes : fitting)
        .stream()
            .map(
                units -> new Row(of(role, units), column.scope(requirement, scopes.within(units))));
  }

  private static int rank(RoleCode role) {
    int index = ORDER.indexOf(role);
    return index < 0 ? ORDER.size() : index;
  }

  private LocalizedText label(RoleCode role) {
    return ORDER.contains(role) ? Words.say("role." + role) : column.word(role);
  }
}
