package io.github.opencdo.schemes.registry;

import io.github.opencdo.model.source.SchemeId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Schemes are required that no provider has. */
public final class MissingSchemeException extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  private final transient List<SchemeId> missing;

  MissingSchemeException(Map<SchemeId, ? extends Collection<String>> requirers) {
    super(
        "Schemes must be at hand where others require them, but these are not: " + text(requirers));
    this.missing = List.copyOf(requirers.keySet());
  }

  /** Gets the identifiers that no provider has, each once. */
  public List<SchemeId> getMissing() {
    return missing;
  }

  private static String text(Map<SchemeId, ? extends Collection<String>> requirers) {
    return requirers.entrySet().stream()
        .map(gap ->
            "'%s', required by %s".formatted(gap.getKey(), String.join(", ", gap.getValue())))
        .collect(Collectors.joining("; "));
  }
}
