package io.github.opencdo.schemes.integrity;

import io.github.opencdo.model.scheme.Provision;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.schemes.binding.Parts;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the groups and provisions of a scheme refer to, by kind. */
public final class Uses {

  private final Map<String, Set<String>> used = new HashMap<>();

  private Uses() {}

  /** Collects what a scheme refers to. */
  public static Uses of(Scheme scheme) {
    return of(SchemeIntegrity.partsOf(scheme));
  }

  /** Collects what one provision refers to. */
  public static Uses of(Provision provision) {
    return of(new Parts().withAll("provisions", List.of(provision)));
  }

  private static Uses of(Parts parts) {
    Uses uses = new Uses();
    SchemeReferences.tell(parts, (part, relative, kind, id) -> uses.add(kind, id));
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
