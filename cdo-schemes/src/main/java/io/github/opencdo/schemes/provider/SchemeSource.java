package io.github.opencdo.schemes.provider;

import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.source.SchemeId;

/** Where a provider gets the schemes that its own require (所需制度的来源). */
@FunctionalInterface
public interface SchemeSource {

  /**
   * Gets a scheme.
   *
   * @param id one of those that the scheme that is loaded requires
   * @return the scheme
   * @throws IllegalArgumentException if the scheme that is loaded does not require it
   */
  Scheme get(SchemeId id);
}
