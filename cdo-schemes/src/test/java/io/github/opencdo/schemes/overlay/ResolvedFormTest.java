package io.github.opencdo.schemes.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.model.scheme.Provision;
import io.github.opencdo.model.scheme.Scheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/** What derived schemes come to; {@code -Dcdo.rewrite=true} writes the golden files anew. */
class ResolvedFormTest {

  private static final Path FOLDER =
      Path.of("src/test/resources/io/github/opencdo/schemes/overlay");

  @ParameterizedTest
  @MethodSource("schemes")
  void is_that_of_the_golden_file(Scheme scheme) throws IOException {
    Path golden = FOLDER.resolve(scheme.getId() + ".resolved.json");
    String json = print(scheme);
    if (Boolean.getBoolean("cdo.rewrite")) {
      Files.writeString(golden, json);
    }

    assertThat(golden).hasContent(json);
  }

  @ParameterizedTest
  @MethodSource("schemes")
  void can_be_read_as_a_scheme_of_its_own(Scheme scheme) {
    assertThat(DerivedFiles.read(print(scheme), Map.of())).isEqualTo(scheme);
  }

  @Nested
  class OnThreeLevels {

    private final Scheme village = DerivedFiles.village();

    @Test
    void knows_each_level_the_nearest_first() {
      assertThat(provision("XC-001").getDescent())
          .extracting(
              each -> each.getScheme() + " " + each.getProvision() + " " + each.getRelation())
          .containsExactly(
              "town-2024 XC-001 RELAXES", "county-2023 XC-001 EQUAL", "small-2022 XC-001 TIGHTENS");
    }

    @Test
    void knows_who_added_a_provision() {
      assertThat(provision("XN-001").getDescent())
          .extracting(each -> each.getScheme() + " " + each.getRelation())
          .containsExactly("town-2024 EQUAL", "county-2023 RELAXES", "county-2023 ADDED");
    }

    @Test
    void knows_what_was_removed_on_the_way_and_why() {
      assertThat(village.getRemoved())
          .extracting(each -> each.getScheme() + " " + each.getProvision() + " "
              + each.getAmendments().get(0).getReason().getEnglish())
          .containsExactly(
              "small-2022 XC-003 the county has no data officers",
              "county-2023 XN-002 the town does not want it");
    }

    @Test
    void cites_each_provision_where_it_stands() {
      assertThat(village.getProvisions())
          .extracting(each -> village.citationOf(each).getDocument())
          .containsExactly("小府办〔2022〕5号", "某府办〔2023〕7号", "小府办〔2022〕5号");
    }

    private Provision provision(String id) {
      return village.getProvisions().stream()
          .filter(each -> each.getId().getText().equals(id))
          .findFirst()
          .orElseThrow();
    }
  }

  @Test
  void keeps_bodies_of_the_parent_in_its_jurisdiction() {
    assertThat(DerivedFiles.county().getBodies())
        .singleElement()
        .satisfies(
            each -> assertThat(each.getJurisdiction().orElseThrow().getText()).isEqualTo("small"));
  }

  static Stream<Scheme> schemes() {
    return Stream.of(DerivedFiles.county(), DerivedFiles.town());
  }

  private static String print(Scheme scheme) {
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
    return JsonMapper.builder().build().writer().with(printer).writeValueAsString(scheme) + "\n";
  }
}
