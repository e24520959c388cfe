package io.github.opencdo.schemes.registry;

import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.schemes.provider.SchemeHeading;
import io.github.opencdo.schemes.provider.SchemeProvider;
import io.github.opencdo.schemes.provider.SchemeSource;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A scheme that its provider loads when it is first asked for, at most once. */
final class LazyScheme {

  private static final Logger LOG = LoggerFactory.getLogger(LazyScheme.class);

  private final SchemeId id;
  private final SchemeProvider provider;
  private final SchemeSource others;
  private final Once<Scheme> scheme = new Once<>(this::load);

  LazyScheme(SchemeId id, SchemeProvider provider, SchemeSource others) {
    this.id = id;
    this.provider = provider;
    this.others = others;
  }

  String location() {
    return provider.locationOf(id);
  }

  Set<SchemeId> requires() {
    return provider.requires(id);
  }

  SchemeHeading heading() {
    return provider.findHeading(id).orElseGet(() -> SchemeHeading.of(get()));
  }

  Scheme get() {
    return scheme.get();
  }

  private Scheme load() {
    Scheme loaded = provider.load(id, this::required);
    if (!loaded.getId().equals(id)) {
      throw new IllegalStateException("%s must load scheme '%s', but loaded: '%s'"
          .formatted(provider.getClass().getName(), id, loaded.getId()));
    }
    LOG.debug("loaded scheme {} with {} provisions", id, loaded.getProvisions().size());
    return loaded;
  }

  // What is not said to be required could be part of a circle, in which loading would never end.
  private Scheme required(SchemeId other) {
    if (!requires().contains(other)) {
      throw new IllegalArgumentException(
          "%s must say that scheme '%s' requires '%s' before it asks for it"
              .formatted(provider.getClass().getName(), id, other));
    }
    return others.get(other);
  }
}
