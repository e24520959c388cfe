package io.github.opencdo.schemes.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.schemes.bundled.BundledSchemeProvider;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Providers that others have written and installed as services. */
class DiscoveryTest {

  private static final List<SchemeId> BUNDLED = new BundledSchemeProvider().ids();
  private static final SchemeId TOWN = SchemeId.of("town-2024");

  @TempDir
  private static Path folder;

  private static Plugin town;
  private static Plugin rival;

  @BeforeAll
  static void compile() {
    assumeThat(SchemeRegistry.class.getModule().isNamed()).as("a module path").isTrue();
    town = Plugin.compile(folder, "town", "town-2024");
    rival = Plugin.compile(folder, "rival", "town-2024");
  }

  @Test
  void finds_those_on_a_class_path() {
    assertThat(SchemeRegistry.discover(town.onClassPath()).ids())
        .containsAll(BUNDLED)
        .contains(TOWN);
  }

  @Test
  void finds_those_on_a_module_path() {
    assertThat(SchemeRegistry.discover(town.onModulePath()).ids())
        .containsAll(BUNDLED)
        .contains(TOWN);
  }

  @Test
  void takes_what_several_class_loaders_find_once() {
    ClassLoader loader = town.onClassPath();

    assertThat(SchemeRegistry.builder()
            .discovered()
            .from(loader)
            .from(loader)
            .build()
            .ids())
        .containsExactlyElementsOf(
            Stream.concat(BUNDLED.stream(), Stream.of(TOWN)).toList());
  }

  @Test
  void names_the_places_of_both_who_have_the_same_scheme() {
    assertThatExceptionOfType(DuplicateSchemeException.class)
        .isThrownBy(() -> SchemeRegistry.discover(town.onClassPath(), rival.onModulePath()))
        .withMessageMatching("Scheme 'town-2024' must have one provider, but has:"
            + " town\\.Schemes \\(file:.*/town/\\) and rival\\.Schemes \\(file:.*/rival/\\)");
  }
}
