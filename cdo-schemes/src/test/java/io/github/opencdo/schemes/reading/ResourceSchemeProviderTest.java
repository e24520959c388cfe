package io.github.opencdo.schemes.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.schemes.provider.SchemeHeading;
import io.github.opencdo.schemes.registry.MissingSchemeException;
import io.github.opencdo.schemes.registry.SchemeRegistry;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResourceSchemeProviderTest {

  private static final SchemeId SMALL = SchemeId.of("small-2022");
  private static final SchemeId COUNTY = SchemeId.of("county-2023");
  private static final String COUNTY_FILE = "/io/github/opencdo/schemes/overlay/county-2023.yaml";

  @Test
  void loads_each_scheme_by_its_identifier() {
    Resources both = new Resources("small.yaml", COUNTY_FILE);

    assertThat(both.ids()).containsExactly(SMALL, COUNTY);
    assertThat(both.load(SMALL).getId()).isEqualTo(SMALL);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> both.load(SchemeId.of("other-2022")))
        .withMessage("Unknown scheme 'other-2022'; known: [small-2022, county-2023]");
  }

  @Test
  void resolves_derived_schemes_against_those_of_the_registry() {
    SchemeRegistry registry =
        SchemeRegistry.of(List.of(new Resources(COUNTY_FILE), new Resources("small.yaml")));

    assertThat(registry.get(COUNTY).getProvisions()).isNotEmpty();
    assertThat(new Resources(COUNTY_FILE).requires(COUNTY)).containsExactly(SMALL);
  }

  @Test
  void says_what_is_missing_before_anything_is_loaded() {
    assertThatExceptionOfType(MissingSchemeException.class)
        .isThrownBy(() -> SchemeRegistry.of(List.of(new Resources(COUNTY_FILE))))
        .withMessageContaining("small-2022, required by county-2023");
  }

  @Test
  void knows_the_heading() {
    Resources small = new Resources("small.yaml");

    assertThat(small.findHeading(SMALL)).contains(SchemeHeading.of(small.load(SMALL)));
  }

  @Test
  void tells_what_is_wrong_with_a_file_at_its_line() {
    assertThatExceptionOfType(UnreadableFileException.class)
        .isThrownBy(() -> new Text("id: a-2022\nstatus: VALID\n").ids())
        .withMessageContaining("a.yaml:2: status: Must be one of");
  }

  @Test
  void names_the_class_beside_which_a_file_is_missing() {
    assertThatIllegalStateException()
        .isThrownBy(() -> new Resources("none.yaml").ids())
        .withMessage(
            "%s must have the file 'none.yaml' beside it, but it is missing",
            Resources.class.getName());
  }

  private static final class Resources extends ResourceSchemeProvider {

    Resources(String... files) {
      super(SchemeReader.standard(), Resources.class::getResourceAsStream, files);
    }
  }

  private static final class Text extends ResourceSchemeProvider {

    Text(String text) {
      super(
          SchemeReader.standard(),
          name -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
          "a.yaml");
    }
  }
}
