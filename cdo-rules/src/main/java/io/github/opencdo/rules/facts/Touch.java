package io.github.opencdo.rules.facts;

import io.github.opencdo.model.role.RoleCode;
import java.util.Set;

/**
 * What a change of facts touches.
 *
 * @param units the numbers of the units of whose facts some have changed
 * @param roles the roles of which holdings have changed
 * @param isNewUnit whether there is a unit more
 */
public record Touch(int[] units, Set<RoleCode> roles, boolean isNewUnit) {

  static Touch nothing() {
    return of();
  }

  static Touch of(int... units) {
    return new Touch(units, Set.of(), false);
  }
}
