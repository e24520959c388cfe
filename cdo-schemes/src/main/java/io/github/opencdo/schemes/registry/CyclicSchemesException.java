package io.github.opencdo.schemes.registry;

import io.github.opencdo.model.source.SchemeId;
import java.util.List;
import java.util.stream.Collectors;

/** Schemes require each other in a circle, so that none can be loaded first. */
public final class CyclicSchemesException extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  private final transient List<SchemeId> cycle;

  CyclicSchemesException(List<SchemeId> cycle) {
    super("Schemes must not require each other in a circle, but: "
        + cycle.stream().map(SchemeId::toString).collect(Collectors.joining(" → ")));
    this.cycle = List.copyOf(cycle);
  }

  /** Gets the circle, in which each requires the next; the first one is also the last one. */
  public List<SchemeId> getCycle() {
    return cycle;
  }
}
