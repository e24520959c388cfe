package io.github.opencdo.schemes.bundled;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.schemes.provider.SchemeHeading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BundledSchemeProviderTest {

  private static final Path FOLDER =
      Path.of("src/main/resources/io/github/opencdo/schemes/bundled");

  private final BundledSchemeProvider provider = new BundledSchemeProvider();

  @Test
  void index_and_folder_name_the_same_schemes() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".yaml")))
          .containsExactlyInAnyOrderElementsOf(
              provider.ids().stream().map(id -> id + ".yaml").toList());
    }
  }

  @Test
  void every_scheme_loads_under_its_own_identifier() {
    assertThat(provider.ids())
        .allSatisfy(id -> assertThat(provider.load(id).getId()).isEqualTo(id));
  }

  @Test
  void the_index_says_what_the_schemes_say() {
    assertThat(provider.ids())
        .allSatisfy(id ->
            assertThat(provider.findHeading(id)).contains(SchemeHeading.of(provider.load(id))));
  }

  @Test
  void huizhou_has_its_102_provisions_and_13_units() {
    Scheme huizhou = provider.load(SchemeId.of("huizhou-2022"));

    assertThat(huizhou.getProvisions()).hasSize(102);
    assertThat(huizhou.getUnits()).hasSize(13);
  }
}
