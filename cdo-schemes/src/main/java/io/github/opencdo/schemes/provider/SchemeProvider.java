package io.github.opencdo.schemes.provider;

import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.source.SchemeId;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A source of schemes (制度提供者), found as a service.
 *
 * <p>An implementation needs a public constructor without parameters to be found; it must be thread-safe.
 * Only {@link #ids()} and {@link #load(SchemeId)} have to be written.
 */
public interface SchemeProvider {

  /** Gets the identifiers of the schemes that it provides, each once, in an order that does not change. */
  List<SchemeId> ids();

  /**
   * Gets the schemes without which one cannot be used, from whichever provider: its parents, if it has a heading.
   *
   * @param id one of {@link #ids()}
   * @return the identifiers of the required schemes
   */
  default Set<SchemeId> requires(SchemeId id) {
    return findHeading(id).map(SchemeHeading::getParents).orElse(Set.of());
  }

  /**
   * Finds what a catalogue says of a scheme, if that can be told without loading it.
   *
   * @param id one of {@link #ids()}
   * @return the heading, empty if the scheme has to be loaded to know
   */
  default Optional<SchemeHeading> findHeading(SchemeId id) {
    return Optional.empty();
  }

  /**
   * Gets where a scheme comes from, as a message names it.
   *
   * @param id one of {@link #ids()}
   * @return the path of a file, or the class of the provider and its jar or folder
   */
  default String locationOf(SchemeId id) {
    String place = Optional.ofNullable(getClass().getProtectionDomain().getCodeSource())
        .map(CodeSource::getLocation)
        .map(location -> " (" + location + ")")
        .orElse("");
    return getClass().getName() + place;
  }

  /**
   * Loads one scheme that requires no other.
   *
   * @param id one of {@link #ids()}
   * @return the scheme, whose identifier is the given one
   */
  Scheme load(SchemeId id);

  /**
   * Loads one scheme with the help of those that it requires; called at most once for each identifier by a registry.
   *
   * @param id one of {@link #ids()}
   * @param required gets the schemes of {@link #requires(SchemeId)}
   * @return the scheme, whose identifier is the given one
   */
  default Scheme load(SchemeId id, SchemeSource required) {
    return load(id);
  }
}
