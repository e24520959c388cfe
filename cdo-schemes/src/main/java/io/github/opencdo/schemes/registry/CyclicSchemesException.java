package io.github.opencdo.schemes.registry;

import io.github.opencdo.model.source.SchemeId;
import java.util.List;
import java.util.stream.Collectors;

/** A scheme derives from itself, directly or through others. */
public final class CyclicSchemesException extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  private final transient List<SchemeId> cycle;

  CyclicSchemesException(List<SchemeId> cycle) {
    super("A scheme must not derive from itself, but does: "
        + cycle.stream().map(SchemeId::toString).collect(Collectors.joining(" → ")));
    this.cycle = List.copyOf(cycle);
  }

  /** Gets the schemes of which each derives from the next; the first is also the last. */
  public List<SchemeId> getCycle() {
    return cycle;
  }
}
