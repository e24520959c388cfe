package io.github.opencdo.schemes.provider;

import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.source.SchemeId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A source of schemes (制度提供者), found as a service.
 *
 * <p>An implementation needs a public constructor without parameters to be found; it must be thread-safe.
 */
public interface SchemeProvider {

  /** Gets the identifiers of the schemes that it provides, each once, in an order that does not change. */
  List<SchemeId> ids();

  /**
   * Loads one scheme; called at most once for each identifier by a registry.
   *
   * @param id one of {@link #ids()}
   * @return the scheme, whose identifier is the given one
   */
  Scheme load(SchemeId id);

  /**
   * Loads one scheme that may derive from others; the registry calls this and no other.
   *
   * @param id one of {@link #ids()}
   * @param parents finds the schemes from which it derives, resolved themselves
   * @return the scheme, resolved, whose identifier is the given one
   */
  default Scheme load(SchemeId id, Function<SchemeId, Optional<Scheme>> parents) {
    return load(id);
  }
}
