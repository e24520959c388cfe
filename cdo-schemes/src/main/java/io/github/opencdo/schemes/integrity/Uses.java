package io.github.opencdo.schemes.integrity;

import io.github.opencdo.model.scheme.Scheme;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What the groups and provisions of a scheme refer to, by kind. */
public final class Uses {

  private final Map<String, Set<String>> used = new HashMap<>();

  private Uses() {}

  /** Collects what a scheme refers to. */
  public static Uses of(Scheme scheme) {
    Uses uses = new Uses();
    SchemeReferences.tell(
        SchemeIntegrity.partsOf(scheme), (part, relative, kind, id) -> uses.add(kind, id));
    return uses;
  }

  private void add(String kind, Object id) {
    used.computeIfAbsent(kind, key -> new HashSet<>()).add(id.toString());
  }

  /** Checks whether something of a kind is referred to. */
  public boolean have(String kind, Object id) {
    return used.getOrDefault(kind, Set.of()).contains(id.toString());
  }
}
