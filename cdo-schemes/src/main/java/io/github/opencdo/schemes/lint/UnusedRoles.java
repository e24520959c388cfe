package io.github.opencdo.schemes.lint;

import io.github.opencdo.model.role.RoleCode;
import io.github.opencdo.model.scheme.Scheme;
import java.util.Set;
import java.util.stream.Stream;

/** Whether a role is declared that no requirement gives to anybody. */
final class UnusedRoles implements LintRule {

  @Override
  public Stream<LintWarning> check(Scheme scheme) {
    Set<RoleCode> given = GivenRoles.of(scheme);
    return scheme.getRoles().stream()
        .filter(role -> !given.contains(role.getCode()))
        .map(role -> LintRule.warning("unused.role", role.getCode(), role.getTitle()));
  }
}
