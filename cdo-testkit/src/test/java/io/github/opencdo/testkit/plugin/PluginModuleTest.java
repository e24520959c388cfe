package io.github.opencdo.testkit.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plugin that is a module finds what it needs on the module path, and is found there. */
class PluginModuleTest {

  static final String DESCRIPTOR = """
      module org.example.staffing {
        requires io.github.opencdo.rules;
        requires tools.jackson.databind;
        exports org.example.staffing;
        opens org.example.staffing to tools.jackson.databind;
        provides io.github.opencdo.rules.spi.RequirementType
            with org.example.staffing.StaffingRatioType;
      }
      """;
  private static final Pattern NEEDED = Pattern.compile(
      ".*(cdo-(model|rules|schemes)|jackson|slf4j|snakeyaml|jakarta.validation|jspecify).*");

  @TempDir
  private Path folder;

  @Test
  void its_scheme_is_read_and_judged() throws Exception {
    ClassLoader loader = layer().findLoader("org.example.staffing");
    Class<?> reader = loader.loadClass("io.github.opencdo.schemes.reading.SchemeReader");
    Class<?> scheme = loader.loadClass("io.github.opencdo.model.scheme.Scheme");
    Class<?> assessor = loader.loadClass("io.github.opencdo.rules.assessor.Assessor");

    Object discovered = reader.getMethod("discover").invoke(null);
    Object county =
        reader.getMethod("read", Path.class).invoke(discovered, folder.resolve("county.yaml"));

    assertThat(assessor.getMethod("of", scheme).invoke(null, county)).isNotNull();
    assertThat(county.getClass().getModule().getName()).isEqualTo("io.github.opencdo.model");
  }

  @Test
  void it_is_found_in_its_layer() throws Exception {
    ModuleLayer layer = layer();
    Class<?> types = layer
        .findLoader("io.github.opencdo.rules")
        .loadClass("io.github.opencdo.rules.assessor.RequirementTypes");

    Object found = types.getMethod("discover", ModuleLayer.class).invoke(null, layer);

    assertThat(types.getMethod("names").invoke(found))
        .asInstanceOf(InstanceOfAssertFactories.list(String.class))
        .contains("staffing-ratio");
  }

  private ModuleLayer layer() throws IOException {
    Path plugin = Files.createDirectory(folder.resolve("plugin"));
    copy(plugin.resolve("org/example/staffing"));
    compileDescriptor(plugin);
    Path[] places = Stream.concat(Stream.of(plugin), modulePath()).toArray(Path[]::new);
    Configuration configuration = ModuleLayer.boot()
        .configuration()
        .resolve(
            ModuleFinder.of(places),
            ModuleFinder.of(),
            Set.of("org.example.staffing", "io.github.opencdo.schemes", "org.slf4j.nop"));
    return ModuleLayer.boot()
        .defineModulesWithOneLoader(configuration, ClassLoader.getPlatformClassLoader());
  }

  private void copy(Path target) throws IOException {
    Files.createDirectories(target);
    Path source = Path.of("target/test-classes/org/example/staffing");
    try (Stream<Path> files = Files.list(source)) {
      for (Path file : files.filter(PluginModuleTest::isOfPlugin).toList()) {
        Files.copy(file, target.resolve(file.getFileName()));
      }
    }
    Files.copy(source.resolve("county.yaml"), folder.resolve("county.yaml"));
  }

  private static boolean isOfPlugin(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".properties") || name.contains("StaffingRatio") && !name.contains("Test");
  }

  private void compileDescriptor(Path plugin) throws IOException {
    Path source = folder.resolve("module-info.java");
    Files.writeString(source, DESCRIPTOR);
    String path = modulePath().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    int result = ToolProvider.findFirst("javac")
        .orElseThrow()
        .run(System.out, System.err, "-d", plugin.toString(), "-p", path, source.toString());
    assertThat(result).isZero();
  }

  private static Stream<Path> modulePath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(place -> NEEDED.matcher(place).matches() && !place.contains("test-classes"))
        .map(Path::of);
  }
}
