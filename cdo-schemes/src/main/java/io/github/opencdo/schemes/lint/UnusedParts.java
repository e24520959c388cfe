package io.github.opencdo.schemes.lint;

import io.github.opencdo.model.organisation.Body;
import io.github.opencdo.model.scheme.ListedUnit;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.scope.UnitGroup;
import io.github.opencdo.schemes.integrity.Uses;
import java.util.stream.Stream;

/** Whether a body, a group or a listed unit stands in a scheme and nothing refers to it. */
final class UnusedParts implements LintRule {

  @Override
  public Stream<LintWarning> check(Scheme scheme) {
    Uses uses = Uses.of(scheme);
    Stream<LintWarning> bodies = scheme.getBodies().stream()
        .filter(body -> !uses.have("body", body.getId()) && !performsUsedFunction(uses, body))
        .map(body -> LintRule.warning("unused.body", body.getId(), body.getName()));
    Stream<LintWarning> groups = scheme.getGroups().stream()
        .map(UnitGroup::getId)
        .filter(id -> !uses.have("group", id))
        .map(id -> LintRule.warning("unused.group", id));
    Stream<LintWarning> units = scheme.getUnits().stream()
        .map(ListedUnit::getId)
        .filter(id -> !uses.have("unit", id))
        .map(id -> LintRule.warning("unused.unit", id));
    return Stream.of(bodies, groups, units).flatMap(warnings -> warnings);
  }

  private static boolean performsUsedFunction(Uses uses, Body body) {
    return body.getFunctions().stream().anyMatch(function -> uses.have("function", function));
  }
}
