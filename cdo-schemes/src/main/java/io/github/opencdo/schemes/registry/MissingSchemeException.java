package io.github.opencdo.schemes.registry;

import io.github.opencdo.model.source.SchemeId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Schemes are required that no provider has. */
public final class MissingSchemeException extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  private final transient Map<SchemeId, List<String>> requirers;

  MissingSchemeException(Map<SchemeId, List<String>> requirers) {
    super(
        "Schemes must be at hand where others require them, but these are not: " + text(requirers));
    this.requirers = Map.copyOf(requirers);
  }

  /** Gets who requires each of the schemes that no provider has: the requiring schemes and where they come from. */
  public Map<SchemeId, List<String>> getRequirers() {
    return requirers;
  }

  private static String text(Map<SchemeId, List<String>> requirers) {
    return requirers.entrySet().stream()
        .map(gap -> gap.getKey() + ", required by " + String.join(" and ", gap.getValue()))
        .collect(Collectors.joining("; "));
  }
}
