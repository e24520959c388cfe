package io.github.opencdo.schemes.lint;

import io.github.opencdo.model.organisation.Body;
import io.github.opencdo.model.scheme.ListedUnit;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.scope.UnitGroup;
import io.github.opencdo.schemes.integrity.SchemeIntegrity;
import io.github.opencdo.schemes.integrity.SchemeReferences;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Whether a body, a group or a listed unit stands in a scheme and nothing refers to it. */
final class UnusedParts implements LintRule {

  @Override
  public Stream<LintWarning> check(Scheme scheme) {
    Map<String, Set<String>> used = used(scheme);
    Stream<LintWarning> bodies = scheme.getBodies().stream()
        .filter(body -> !contains(used, "body", body.getId()) && !performsUsedFunction(used, body))
        .map(body -> LintRule.warning("unused.body", body.getId(), body.getName()));
    Stream<LintWarning> groups = scheme.getGroups().stream()
        .map(UnitGroup::getId)
        .filter(id -> !contains(used, "group", id))
        .map(id -> LintRule.warning("unused.group", id));
    Stream<LintWarning> units = scheme.getUnits().stream()
        .map(ListedUnit::getId)
        .filter(id -> !contains(used, "unit", id))
        .map(id -> LintRule.warning("unused.unit", id));
    return Stream.of(bodies, groups, units).flatMap(warnings -> warnings);
  }

  private static Map<String, Set<String>> used(Scheme scheme) {
    Map<String, Set<String>> used = new HashMap<>();
    SchemeReferences.tell(
        SchemeIntegrity.partsOf(scheme),
        (part, relative, kind, id) ->
            used.computeIfAbsent(kind, key -> new HashSet<>()).add(id.toString()));
    return used;
  }

  private static boolean performsUsedFunction(Map<String, Set<String>> used, Body body) {
    return body.getFunctions().stream().anyMatch(function -> contains(used, "function", function));
  }

  private static boolean contains(Map<String, Set<String>> used, String kind, Object id) {
    return used.getOrDefault(kind, Set.of()).contains(id.toString());
  }
}
