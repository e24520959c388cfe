package io.github.opencdo.schemes.overlay;

import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.schemes.reading.FileFormat;
import io.github.opencdo.schemes.reading.FileProblem;
import io.github.opencdo.schemes.reading.SchemeReader;
import io.github.opencdo.schemes.reading.UnreadableFileException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Scheme files of which some derive from others. */
final class DerivedFiles {

  private static final String SMALL = "/io/github/opencdo/schemes/reading/small.yaml";

  private DerivedFiles() {}

  static String text(String file) {
    try (InputStream stream = DerivedFiles.class.getResourceAsStream(file)) {
      return new String(
          Objects.requireNonNull(stream, file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Scheme small() {
    return read(text(SMALL), Map.of());
  }

  /** Gets the county that derives from the small scheme. */
  static Scheme county() {
    Scheme small = small();
    return read(text("county-2023.yaml"), Map.of(small.getId(), small));
  }

  /** Gets the town that derives from the county. */
  static Scheme town() {
    Scheme county = county();
    return read(text("town-2024.yaml"), Map.of(county.getId(), county));
  }

  /** Gets a village that derives from the town. */
  static Scheme village() {
    Scheme town = town();
    String operation = "force: { provisions: { ids: [XC-001] }, to: IN_PRINCIPLE, WHY }";
    return read(deriving(operation).replace("small-2022", "town-2024"), Map.of(town.getId(), town));
  }

  static Scheme read(String text, Map<SchemeId, Scheme> parents) {
    return SchemeReader.standard()
        .withParents(id -> Optional.ofNullable(parents.get(id)))
        .read(
            new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
            "derived.yaml",
            FileFormat.YAML);
  }

  /** Gets a small file that derives from the small scheme by the given operations. */
  static String deriving(String... operations) {
    String head = """
        scheme:
          id: child-2023
          status: IN_FORCE
          document: { title: 子方案, number: 子府办〔2023〕1号 }
          jurisdiction: { id: small, names: [小城市], level: PREFECTURE, code: 441300 }
          phases:
            - { id: pilot, label: { zh-CN: 试点, en: pilot }, during: 2022-05-25/2024-01-01 }
            - { id: full, label: { zh-CN: 推行, en: full }, during: 2024-01-01/.. }
        derives:
          - from: small-2022
        """;
    String why = "reason: { zh-CN: 因, en: why }, clause: 一";
    StringBuilder text = new StringBuilder(head);
    text.append(operations.length == 0 ? "" : "    operations:\n");
    for (String operation : operations) {
      text.append("      - ").append(operation.replace("WHY", why)).append('\n');
    }
    return text.toString();
  }

  static Scheme derived(String... operations) {
    Scheme small = small();
    return read(deriving(operations), Map.of(small.getId(), small));
  }

  static List<String> problems(String... operations) {
    Scheme small = small();
    return problemsOf(deriving(operations), Map.of(small.getId(), small));
  }

  static List<String> problemsOf(String text, Map<SchemeId, Scheme> parents) {
    try {
      read(text, parents);
      return List.of();
    } catch (UnreadableFileException e) {
      return e.getProblems().stream().map(FileProblem::toString).toList();
    }
  }
}
