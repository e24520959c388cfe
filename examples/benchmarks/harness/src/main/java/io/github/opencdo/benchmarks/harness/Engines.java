package io.github.opencdo.benchmarks.harness;

import java.util.List;
import java.util.ServiceLoader;

/** The engines on the class path. */
public final class Engines {

  private Engines() {}

  /** Gets all engines. */
  @SuppressWarnings("rawtypes") // the class of a generic service has no type arguments
  public static List<Engine<?>> all() {
    return ServiceLoader.load(Engine.class).stream()
        .<Engine<?>>map(ServiceLoader.Provider::get)
        .toList();
  }

  /** Gets the engine of a name. */
  @SuppressWarnings("unchecked") // the form is the engine's own, and only handed back to it
  public static Engine<Object> get(String name) {
    return (Engine<Object>) all().stream()
        .filter(engine -> engine.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Unknown engine '" + name + "'"));
  }
}
