package io.github.opencdo.schemes.registry;

import io.github.opencdo.schemes.provider.SchemeProvider;
import io.github.opencdo.schemes.reading.FileSchemeProvider;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;

/** The providers that a registry is built from, in the order in which they were given. */
final class Sources {

  private final List<SchemeProvider> providers = new ArrayList<>();
  private final Set<Class<?>> services = new HashSet<>();

  void add(SchemeProvider provider) {
    providers.add(provider);
  }

  void addFile(Path file) {
    providers.add(FileSchemeProvider.of(file));
  }

  void addFolder(Path folder) {
    providers.addAll(FileSchemeProvider.in(folder));
  }

  /** Adds the services that a class loader finds; what its parents find too is the same class. */
  void addServices(ClassLoader loader) {
    ServiceLoader.load(SchemeProvider.class, loader).stream()
        .filter(service -> services.add(service.type()))
        .map(ServiceLoader.Provider::get)
        .forEach(providers::add);
  }

  List<SchemeProvider> providers() {
    return providers;
  }
}
