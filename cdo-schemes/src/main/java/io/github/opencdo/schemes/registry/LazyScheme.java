package io.github.opencdo.schemes.registry;

import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.schemes.provider.SchemeProvider;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A scheme that its provider loads when it is first asked for, at most once. */
final class LazyScheme {

  private static final Logger LOG = LoggerFactory.getLogger(LazyScheme.class);

  private final SchemeId id;
  private final SchemeProvider provider;
  private volatile @Nullable Scheme scheme;

  LazyScheme(SchemeId id, SchemeProvider provider) {
    this.id = id;
    this.provider = provider;
  }

  SchemeProvider getProvider() {
    return provider;
  }

  Scheme get() {
    Scheme present = scheme;
    return present == null ? loadOnce() : present;
  }

  private synchronized Scheme loadOnce() {
    Scheme present = scheme;
    if (present == null) {
      present = load();
      scheme = present;
    }
    return present;
  }

  private Scheme load() {
    Scheme loaded = provider.load(id);
    if (!loaded.getId().equals(id)) {
      throw new IllegalStateException("%s must load scheme '%s', but loaded: '%s'"
          .formatted(provider.getClass().getName(), id, loaded.getId()));
    }
    LOG.debug("loaded scheme {} with {} provisions", id, loaded.getProvisions().size());
    return loaded;
  }
}
