package io.github.opencdo.schemes.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.opencdo.model.place.JurisdictionId;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.schemes.edition.OverlappingEditionsException;
import io.github.opencdo.schemes.edition.UnresolvedEditionException;
import io.github.opencdo.schemes.reading.UnreadableFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Registries of schemes on disk. */
class FileRegistryTest {

  private static final JurisdictionId SMALL = JurisdictionId.of("small");
  private static final LocalDate DAY = LocalDate.of(2024, 6, 1);

  @TempDir
  private Path folder;

  @Nested
  class OnDisk {

    @Test
    void stand_beside_what_is_installed() {
      SchemeRegistry registry = SchemeRegistry.builder()
          .discovered()
          .file(file("a.yaml", "small-2022", ""))
          .build();

      assertThat(registry.ids())
          .hasSize(SchemeRegistry.discover().ids().size() + 1)
          .endsWith(SchemeId.of("small-2022"));
      assertThat(registry.getInForce(SMALL, DAY))
          .isEqualTo(registry.get(SchemeId.of("small-2022")));
    }

    @Test
    void are_read_from_a_folder_in_order_of_their_names() throws IOException {
      file("b.yml", "b-2022", "");
      file("a.yaml", "a-2022", "");
      json("c.json", "c-2022");
      Files.writeString(folder.resolve("notes.txt"), "no scheme");
      Files.createDirectory(folder.resolve("d.yaml"));

      SchemeRegistry registry = SchemeRegistry.builder().folder(folder).build();

      assertThat(registry.ids())
          .extracting(SchemeId::getText)
          .containsExactly("a-2022", "b-2022", "c-2022");
      assertThat(registry.get(SchemeId.of("c-2022")).getProvisions()).hasSize(3);
    }

    @Test
    void are_read_when_they_are_asked_for() throws IOException {
      Path file = file("a.yaml", "a-2022", "");
      Files.writeString(file, Files.readString(file).replace("force: MUST", "force: SHALL"));

      SchemeRegistry registry = SchemeRegistry.builder().file(file).build();

      assertThat(registry.inForce(SMALL, DAY).get().getScheme()).isEqualTo(SchemeId.of("a-2022"));
      assertThatExceptionOfType(UnreadableFileException.class)
          .isThrownBy(() -> registry.get(SchemeId.of("a-2022")))
          .withMessageStartingWith(file + ":")
          .withMessageContaining("provisions[0].force: Must be one of");
    }

    @Test
    void without_a_heading_are_refused_with_all_that_is_wrong() throws IOException {
      Path file = file("a.yaml", "a-2022", "");
      Files.writeString(
          file,
          Files.readString(file)
              .replace("status: IN_FORCE", "status: VALID")
              .replace("force: MUST", "force: SHALL"));

      assertThatExceptionOfType(UnreadableFileException.class)
          .isThrownBy(() -> SchemeRegistry.builder().folder(folder))
          .satisfies(e -> assertThat(e.getProblems()).hasSize(4))
          .withMessageStartingWith(file + ":2: status: Must be one of");
    }

    @Test
    void must_lie_in_a_folder_that_is_there() {
      Path none = folder.resolve("none");
      Path file = file("a.yaml", "a-2022", "");

      assertThatExceptionOfType(UnreadableFileException.class)
          .isThrownBy(() -> SchemeRegistry.builder().folder(none))
          .withMessage(none + ": The file does not exist");
      assertThatExceptionOfType(UnreadableFileException.class)
          .isThrownBy(() -> SchemeRegistry.builder().folder(file))
          .withMessage(file + ": Must be a folder, but is a file");
    }

    @Test
    void are_duplicates_where_two_have_one_identifier() {
      Path first = file("a.yaml", "a-2022", "");
      Path second = file("b.yaml", "a-2022", "");

      assertThatExceptionOfType(DuplicateSchemeException.class)
          .isThrownBy(() -> SchemeRegistry.builder().folder(folder).build())
          .withMessage("Scheme 'a-2022' must have one provider, but has: %s and %s", first, second)
          .satisfies(e ->
              assertThat(e.getLocations()).containsExactly(first.toString(), second.toString()));
    }
  }

  @Nested
  class Parents {

    @Test
    void must_be_at_hand() {
      Path a = file("a.yaml", "a-2022", "parents: [province-2021, b-2022]");
      Path b = file("b.yaml", "b-2022", "parents: [province-2021, region-2021]");

      assertThatExceptionOfType(MissingSchemeException.class)
          .isThrownBy(() -> SchemeRegistry.builder().folder(folder).build())
          .withMessage(
              "Schemes must be at hand where others require them, but these are not:"
                  + " province-2021, required by a-2022 (%s) and b-2022 (%s);"
                  + " region-2021, required by b-2022 (%s)",
              a, b, b)
          .satisfies(e -> assertThat(e.getRequirers())
              .containsOnlyKeys(SchemeId.of("province-2021"), SchemeId.of("region-2021")));
    }

    @Test
    void may_be_several() {
      file(
          "a.yaml",
          "a-2022",
          "parents: [b-2022, c-2022], priority: { rank: 1, citation: { document: 甲, clause: 五 } }");
      file(
          "b.yaml",
          "b-2022",
          "during: [2022-05-25/..], parents: [c-2022], priority: { rank: 2, citation: { document: 乙, clause: 五 } }");
      file("c.yaml", "c-2022", "");

      SchemeRegistry registry = SchemeRegistry.builder().folder(folder).build();

      assertThat(registry.inForce(SMALL, DAY).get().getScheme()).isEqualTo(SchemeId.of("b-2022"));
    }

    @Test
    void must_not_form_a_circle() {
      file("a.yaml", "a-2022", "parents: [b-2022]");
      file("b.yaml", "b-2022", "parents: [c-2022]");
      file("c.yaml", "c-2022", "parents: [b-2022]");

      assertThatExceptionOfType(CyclicSchemesException.class)
          .isThrownBy(() -> SchemeRegistry.builder().folder(folder).build())
          .withMessage(
              "Schemes must not require each other in a circle, but: b-2022 → c-2022 → b-2022")
          .satisfies(e -> assertThat(e.getCycle()).hasSize(3));
    }
  }

  @Nested
  class Editions {

    @Test
    void with_one_document_number_are_two() {
      file("a.yaml", "a-2022", "successor: b-2024");
      file("b.yaml", "b-2024", "during: [2022-05-25/..]");
      SchemeRegistry registry =
          SchemeRegistry.builder().file(folder.resolve("a.yaml")).build();
      SchemeRegistry both = SchemeRegistry.builder().folder(folder).build();

      assertThat(both.ids()).hasSize(2);
      assertThat(both.get(SchemeId.of("a-2022")).getDocument())
          .isEqualTo(both.get(SchemeId.of("b-2024")).getDocument());
      assertThat(registry.getInForce(SMALL, DAY).getId()).isEqualTo(SchemeId.of("a-2022"));
    }

    @Test
    void may_not_overlap_though_each_can_be_named() {
      file("a.yaml", "a-2022", "");
      file("b.yaml", "b-2022", "");

      SchemeRegistry registry = SchemeRegistry.builder().folder(folder).build();

      assertThatExceptionOfType(OverlappingEditionsException.class)
          .isThrownBy(() -> registry.inForce(SMALL, DAY));
      assertThat(registry.get(SchemeId.of("b-2022")).getId()).isEqualTo(SchemeId.of("b-2022"));
    }

    @Test
    void of_several_issuers_are_in_force_in_each_jurisdiction_as_its_own() {
      file(
          "a.yaml",
          "a-2022",
          "issuers: [{ name: 中共小城市委员会 }, { name: 邻城市人民政府,"
              + " jurisdiction: { id: next, names: [邻城市], level: PREFECTURE } }]");
      SchemeRegistry registry = SchemeRegistry.builder().folder(folder).build();

      Scheme next = registry.getInForce(JurisdictionId.of("next"), DAY);

      assertThat(next.getJurisdiction().getName()).isEqualTo("邻城市");
      assertThat(registry.getInForce(SMALL, DAY).getProvisions()).isEqualTo(next.getProvisions());
    }

    @Test
    void are_none_before_the_first_one() {
      file("a.yaml", "a-2022", "");
      SchemeRegistry registry = SchemeRegistry.builder().folder(folder).build();

      assertThatExceptionOfType(UnresolvedEditionException.class)
          .isThrownBy(() -> registry.getInForce(SMALL, LocalDate.of(2022, 5, 24)))
          .withMessage("No edition is in force in small on 2022-05-24;"
              + " before: none; after: a-2022 (2022-05-25/..)");
    }
  }

  private Path file(String name, String id, String edition) {
    return SchemeFile.write(folder, name, id, edition);
  }

  private void json(String name, String id) throws IOException {
    Path yaml = file("whole.yaml", id, "");
    Scheme scheme = SchemeRegistry.builder().file(yaml).build().get(SchemeId.of(id));
    Files.delete(yaml);
    Files.write(folder.resolve(name), JsonMapper.builder().build().writeValueAsBytes(scheme));
  }
}
