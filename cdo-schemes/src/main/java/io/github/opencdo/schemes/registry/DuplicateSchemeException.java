package io.github.opencdo.schemes.registry;

import io.github.opencdo.model.source.SchemeId;
import java.util.List;

/** Two providers have a scheme with the same identifier, or one provider has it twice. */
public final class DuplicateSchemeException extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  private final transient SchemeId id;
  private final transient List<String> locations;

  DuplicateSchemeException(SchemeId id, String first, String second) {
    super("Scheme '%s' must have one provider, but has: %s and %s".formatted(id, first, second));
    this.id = id;
    this.locations = List.of(first, second);
  }

  /** Gets the identifier that is provided twice. */
  public SchemeId getId() {
    return id;
  }

  /** Gets where the two come from: a file, or a provider and its jar. */
  public List<String> getLocations() {
    return locations;
  }
}
