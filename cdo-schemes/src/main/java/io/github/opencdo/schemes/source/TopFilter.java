package io.github.opencdo.schemes.source;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.filter.TokenFilter;

/** Lets only some properties of the top of a file through. */
final class TopFilter extends TokenFilter {

  private final Set<String> properties;

  TopFilter(Set<String> properties) {
    this.properties = properties;
  }

  @Override
  public @Nullable TokenFilter includeProperty(String name) {
    return properties.contains(name) ? INCLUDE_ALL : null;
  }
}
