package io.github.opencdo.schemes.registry;

import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.schemes.provider.SchemeProvider;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A scheme that its provider loads when it is first asked for, at most once. */
final class LazyScheme {

  private static final Logger LOG = LoggerFactory.getLogger(LazyScheme.class);

  private final SchemeId id;
  private final SchemeProvider provider;
  private final Object lock;
  private volatile @Nullable Scheme scheme;

  /** Creates the scheme; all of a registry share one lock, so that those in a circle cannot wait for each other. */
  LazyScheme(SchemeId id, SchemeProvider provider, Object lock) {
    this.id = id;
    this.provider = provider;
    this.lock = lock;
  }

  SchemeProvider getProvider() {
    return provider;
  }

  Scheme get(Function<SchemeId, Optional<Scheme>> parents) {
    Scheme present = scheme;
    return present == null ? loadOnce(parents) : present;
  }

  private Scheme loadOnce(Function<SchemeId, Optional<Scheme>> parents) {
    synchronized (lock) {
      Scheme present = scheme;
      if (present == null) {
        present = load(parents);
        scheme = present;
      }
      return present;
    }
  }

  private Scheme load(Function<SchemeId, Optional<Scheme>> parents) {
    Scheme loaded = provider.load(id, parents);
    if (!loaded.getId().equals(id)) {
      throw new IllegalStateException("%s must load scheme '%s', but loaded: '%s'"
          .formatted(provider.getClass().getName(), id, loaded.getId()));
    }
    LOG.debug("loaded scheme {} with {} provisions", id, loaded.getProvisions().size());
    return loaded;
  }
}
