package io.github.opencdo.rules.screen;

import io.github.opencdo.model.role.RoleCode;
import io.github.opencdo.rules.facts.Roster;
import java.util.Collection;
import java.util.function.IntUnaryOperator;

/** The rows of some roles. */
final class RoleRows {

  private final Roster roster;
  private final boolean[] wanted;
  private final IntUnaryOperator counter;

  RoleRows(Roster roster, Collection<RoleCode> roles) {
    this.roster = roster;
    this.wanted = roster.numbersOf(roles);
    this.counter = roster.counter(roles);
  }

  /** Checks whether a row is of one of the roles. */
  boolean isOfRole(int row) {
    return wanted[roster.roleOf(row)];
  }

  /** Checks whether a row is of one of the roles and held on the day. */
  boolean isActive(int row) {
    return isOfRole(row) && roster.isActive(row);
  }

  /** Counts the rows of a unit that are held on the day; of many, that there are at least 255. */
  int countActive(int unit) {
    return counter.applyAsInt(unit);
  }
}
