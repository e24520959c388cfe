package io.github.opencdo.schemes.validation;

import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.model.text.InvalidValueException;
import io.github.opencdo.schemes.registry.SchemeRegistry;
import io.github.opencdo.schemes.registry.UnknownSchemeException;
import jakarta.validation.ConstraintDeclarationException;
import org.jspecify.annotations.Nullable;

/** The schemes that constraints can name, looked for when a constraint first needs one. */
final class KnownSchemes {

  private static @Nullable SchemeRegistry registry;

  private KnownSchemes() {}

  static Scheme get(String id) {
    SchemeRegistry schemes = registry();
    try {
      return schemes.get(SchemeId.of(id));
    } catch (UnknownSchemeException e) {
      throw new ConstraintDeclarationException(e.getMessage(), e);
    } catch (InvalidValueException e) {
      throw new ConstraintDeclarationException(e.getMessage() + "; known: " + schemes.ids(), e);
    }
  }

  // A failure must be reported each time, which an initializer of a holder class would not do.
  private static synchronized SchemeRegistry registry() {
    SchemeRegistry present = registry;
    if (present == null) {
      present = SchemeRegistry.discover();
      registry = present;
    }
    return present;
  }
}
