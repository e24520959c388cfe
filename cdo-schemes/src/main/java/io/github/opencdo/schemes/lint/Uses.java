package io.github.opencdo.schemes.lint;

import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.schemes.integrity.SchemeIntegrity;
import io.github.opencdo.schemes.integrity.SchemeReferences;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What the groups and provisions of a scheme refer to, by kind. */
final class Uses {

  private final Map<String, Set<String>> used = new HashMap<>();

  private Uses() {}

  static Uses of(Scheme scheme) {
    Uses uses = new Uses();
    SchemeReferences.tell(
        SchemeIntegrity.partsOf(scheme), (part, relative, kind, id) -> uses.add(kind, id));
    return uses;
  }

  private void add(String kind, Object id) {
    used.computeIfAbsent(kind, key -> new HashSet<>()).add(id.toString());
  }

  boolean have(String kind, Object id) {
    return used.getOrDefault(kind, Set.of()).contains(id.toString());
  }
}
