package io.github.opencdo.schemes.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opencdo.model.register.Register;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterLinesTest {

  private static final String LINE = """
      { "jurisdictions": [{ "id": "place", "names": ["某县"], "level": "COUNTY" }], "units": [{ "id": "%s", \
      "names": ["单位"], "kind": "GOV_DEPARTMENT", "jurisdiction": "place" }] }
      """;

  @TempDir
  private Path folder;

  @Test
  void reads_a_register_a_line_and_passes_over_blank_lines() throws IOException {
    Path file = Files.writeString(
        folder.resolve("registers.ndjson"),
        line("one") + "\n \r\n" + line("two").strip());

    assertThat(units(file)).containsExactly("one", "two");
  }

  @Test
  void reads_many_lines_across_its_buffer_in_order() throws IOException {
    StringBuilder text = new StringBuilder();
    List<String> ids = Stream.iterate(1, number -> number + 1)
        .limit(2_000)
        .map(number -> "unit-" + number)
        .toList();
    ids.forEach(id -> text.append(line(id)));
    Path file = Files.writeString(folder.resolve("registers.ndjson"), text);

    assertThat(units(file)).isEqualTo(ids);
    try (Stream<Register> registers = RegisterReader.standard().readLines(file)) {
      assertThat(registers.parallel().map(RegisterLinesTest::unit))
          .containsExactlyInAnyOrderElementsOf(ids);
    }
  }

  @Test
  void unpacks_what_is_packed() throws IOException {
    Path lines = packed("registers.ndjson.gz", line("one") + line("two"));
    Path whole = packed("register.json.gz", line("one"));

    assertThat(units(lines)).containsExactly("one", "two");
    assertThat(unit(RegisterReader.standard().read(whole))).isEqualTo("one");
  }

  @Test
  void says_in_which_line_something_is_wrong() throws IOException {
    Path file = Files.writeString(
        folder.resolve("registers.ndjson"), line("one") + line("two").replace("units", "unitz"));

    assertThatThrownBy(() -> units(file))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessageContaining("registers.ndjson:2: unitz");
  }

  @Test
  void refuses_a_line_that_is_too_long_and_a_file_that_is_not_packed() throws IOException {
    Path file = Files.writeString(folder.resolve("registers.ndjson"), "\n" + line("one"));
    Path unpacked = Files.writeString(folder.resolve("registers.ndjson.gz"), line("one"));
    RegisterReader narrow = RegisterReader.standard().withLimit(20);

    assertThatThrownBy(() -> narrow.readLines(file).toList())
        .isInstanceOf(UnreadableFileException.class)
        .hasMessageContaining("registers.ndjson:2: ")
        .hasMessageContaining("20");
    assertThatThrownBy(() -> RegisterReader.standard().readLines(unpacked))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessageContaining("registers.ndjson.gz: ");
    assertThatThrownBy(() -> RegisterReader.standard().readLines(folder.resolve("none.ndjson")))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessageContaining("none.ndjson: ");
  }

  private static String line(String unit) {
    return LINE.formatted(unit);
  }

  private static List<String> units(Path file) {
    try (Stream<Register> registers = RegisterReader.standard().readLines(file)) {
      return registers.map(RegisterLinesTest::unit).toList();
    }
  }

  private static String unit(Register register) {
    return register.getUnits().get(0).getId().getText();
  }

  private Path packed(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    try (OutputStream stream = new GZIPOutputStream(Files.newOutputStream(file))) {
      stream.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return file;
  }
}
