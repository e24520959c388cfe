package io.github.opencdo.schemes.registry;

import io.github.opencdo.model.source.SchemeId;
import java.util.List;
import java.util.stream.Collectors;

/** No provider has a scheme with the identifier that was asked for. */
public final class UnknownSchemeException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final transient SchemeId id;
  private final transient List<SchemeId> known;

  UnknownSchemeException(SchemeId id, List<SchemeId> known) {
    super("Unknown scheme '%s'; known: %s".formatted(id, joined(known)));
    this.id = id;
    this.known = known;
  }

  /** Gets the identifier that was asked for. */
  public SchemeId getId() {
    return id;
  }

  /** Gets the identifiers of the schemes that exist. */
  public List<SchemeId> getKnown() {
    return known;
  }

  private static String joined(List<SchemeId> ids) {
    return ids.stream().map(SchemeId::toString).collect(Collectors.joining(", "));
  }
}
