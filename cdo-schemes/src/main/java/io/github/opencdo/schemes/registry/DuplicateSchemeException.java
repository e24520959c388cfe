package io.github.opencdo.schemes.registry;

import io.github.opencdo.model.source.SchemeId;
import java.security.CodeSource;
import java.util.Optional;

/** Two providers have a scheme with the same identifier, or one provider has it twice. */
public final class DuplicateSchemeException extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  private final transient SchemeId id;

  DuplicateSchemeException(SchemeId id, Class<?> first, Class<?> second) {
    super("Scheme '%s' must have one provider, but has: %s and %s"
        .formatted(id, described(first), described(second)));
    this.id = id;
  }

  /** Gets the identifier that is provided twice. */
  public SchemeId getId() {
    return id;
  }

  private static String described(Class<?> provider) {
    return provider.getName()
        + Optional.ofNullable(provider.getProtectionDomain().getCodeSource())
            .map(CodeSource::getLocation)
            .map(location -> " (" + location + ")")
            .orElse("");
  }
}
