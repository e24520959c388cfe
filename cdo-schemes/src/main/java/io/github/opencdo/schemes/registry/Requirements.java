package io.github.opencdo.schemes.registry;

import io.github.opencdo.model.source.SchemeId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** What the schemes of a registry require of each other. */
final class Requirements {

  private final Map<SchemeId, LazyScheme> schemes;
  private final Set<SchemeId> sound = new HashSet<>();
  private final List<SchemeId> path = new ArrayList<>();

  Requirements(Map<SchemeId, LazyScheme> schemes) {
    this.schemes = schemes;
  }

  /** Refuses gaps, and then circles. */
  void check() {
    requireAll();
    schemes.keySet().forEach(this::requireEnd);
  }

  private void requireAll() {
    Map<SchemeId, List<String>> gaps = new TreeMap<>();
    schemes.forEach((id, scheme) -> scheme.requires().stream()
        .filter(required -> !schemes.containsKey(required))
        .map(required -> gaps.computeIfAbsent(required, gap -> new ArrayList<>()))
        .forEach(requirers -> requirers.add("%s (%s)".formatted(id, scheme.location()))));
    if (!gaps.isEmpty()) {
      throw new MissingSchemeException(gaps);
    }
  }

  private void requireEnd(SchemeId id) {
    int start = path.indexOf(id);
    path.add(id);
    if (start >= 0) {
      throw new CyclicSchemesException(path.subList(start, path.size()));
    }
    if (!sound.contains(id)) {
      Objects.requireNonNull(schemes.get(id)).requires().forEach(this::requireEnd);
      sound.add(id);
    }
    path.remove(path.size() - 1);
  }
}
