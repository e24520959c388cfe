package io.github.opencdo.schemes.edition;

import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.schemes.provider.SchemeHeading;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which schemes are founded on which, over any number of steps. */
final class Lineage {

  private final Map<SchemeId, SchemeHeading> headings;

  Lineage(Map<SchemeId, SchemeHeading> headings) {
    this.headings = headings;
  }

  boolean relates(SchemeId one, SchemeId other) {
    return ancestors(one).contains(other) || ancestors(other).contains(one);
  }

  private Set<SchemeId> ancestors(SchemeId id) {
    Set<SchemeId> ancestors = new HashSet<>();
    Deque<SchemeId> left = new ArrayDeque<>(parents(id));
    while (!left.isEmpty()) {
      SchemeId next = left.pop();
      if (ancestors.add(next)) {
        left.addAll(parents(next));
      }
    }
    return ancestors;
  }

  private Set<SchemeId> parents(SchemeId id) {
    SchemeHeading heading = headings.get(id);
    return heading == null ? Set.of() : heading.getParents();
  }
}
