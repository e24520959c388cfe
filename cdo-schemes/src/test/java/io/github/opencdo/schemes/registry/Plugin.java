package io.github.opencdo.schemes.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.schemes.provider.SchemeProvider;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.lang.module.ResolvedModule;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;

/** A provider that is compiled into a folder of its own, as if somebody else had written it. */
final class Plugin {

  private static final String SOURCE = """
      package %1$s;

      import io.github.opencdo.model.scheme.Scheme;
      import io.github.opencdo.model.source.SchemeId;
      import io.github.opencdo.schemes.provider.SchemeProvider;
      import java.util.List;

      public final class Schemes implements SchemeProvider {
        @Override
        public List<SchemeId> ids() {
          return List.of(SchemeId.of("%2$s"));
        }

        @Override
        public Scheme load(SchemeId id) {
          throw new UnsupportedOperationException();
        }
      }
      """;
  private static final String MODULE = """
      module %1$s {
        requires io.github.opencdo.schemes;
        provides io.github.opencdo.schemes.provider.SchemeProvider with %1$s.Schemes;
      }
      """;

  private final String name;
  private final Path folder;

  private Plugin(String name, Path folder) {
    this.name = name;
    this.folder = folder;
  }

  /** Compiles a provider of one scheme, as a package or as a module of that name. */
  static Plugin compile(Path parent, String name, String scheme) {
    Path sources = parent.resolve(name + "-sources");
    Plugin plugin = new Plugin(name, parent.resolve(name));
    plugin.compile(List.of(
        write(sources.resolve("module-info.java"), MODULE.formatted(name)),
        write(sources.resolve(name).resolve("Schemes.java"), SOURCE.formatted(name, scheme))));
    return plugin;
  }

  private void compile(List<Path> sources) {
    List<String> arguments = new ArrayList<>(List.of("-d", folder.toString(), "-p", modulePath()));
    sources.forEach(source -> arguments.add(source.toString()));
    StringWriter messages = new StringWriter();
    PrintWriter out = new PrintWriter(messages);
    int status = ToolProvider.findFirst("javac")
        .orElseThrow()
        .run(out, out, arguments.toArray(String[]::new));
    assertThat(status).as(messages.toString()).isZero();
  }

  private static String modulePath() {
    return ModuleLayer.boot().configuration().modules().stream()
        .map(ResolvedModule::reference)
        .map(ModuleReference::location)
        .flatMap(Optional::stream)
        .filter(location -> location.getScheme().equals("file"))
        .map(location -> Path.of(location).toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** Gets a class loader that has it on its class path. */
  ClassLoader onClassPath() {
    write(
        folder.resolve("META-INF/services").resolve(SchemeProvider.class.getName()),
        name + ".Schemes");
    return new URLClassLoader(
        new URL[] {url(folder.toUri())}, SchemeProvider.class.getClassLoader());
  }

  /** Gets a class loader that has it on its module path. */
  ClassLoader onModulePath() {
    Configuration configuration = ModuleLayer.boot()
        .configuration()
        .resolve(ModuleFinder.of(folder), ModuleFinder.of(), Set.of(name));
    return ModuleLayer.boot()
        .defineModulesWithOneLoader(configuration, SchemeProvider.class.getClassLoader())
        .findLoader(name);
  }

  private static Path write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static URL url(URI uri) {
    try {
      return uri.toURL();
    } catch (MalformedURLException e) {
      throw new UncheckedIOException(e);
    }
  }
}
