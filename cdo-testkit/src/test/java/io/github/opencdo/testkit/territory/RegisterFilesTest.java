package io.github.opencdo.testkit.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.opencdo.model.register.Register;
import io.github.opencdo.schemes.reading.FileFormat;
import io.github.opencdo.schemes.reading.RegisterReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterFilesTest {

  private static final TerritoryGenerator CITY =
      TerritoryGenerator.city(LocalDate.of(2025, 6, 30)).breachRate(0.2);

  @TempDir
  Path folder;

  @Test
  void a_register_comes_back_from_its_file() {
    Path file = folder.resolve("city.json");
    RegisterFiles.writeJson(CITY.generate(), file);

    assertThat(RegisterReader.standard().read(file)).isEqualTo(CITY.generate());
  }

  @Test
  void there_is_one_register_on_each_line() throws IOException {
    Path file = folder.resolve("city.ndjson");
    RegisterFiles.writeLines(CITY.byJurisdiction(), file);

    try (InputStream stream = Files.newInputStream(file)) {
      assertThat(registers(stream)).isEqualTo(CITY.byJurisdiction().toList());
    }
  }

  @Test
  void a_name_may_ask_for_compression() throws IOException {
    Path file = folder.resolve("city.ndjson.gz");
    RegisterFiles.writeLines(CITY.byJurisdiction(), file);

    try (InputStream stream = new GZIPInputStream(Files.newInputStream(file))) {
      assertThat(registers(stream)).isEqualTo(CITY.byJurisdiction().toList());
    }
  }

  @Test
  void equal_registers_give_equal_bytes() throws IOException {
    Path one = folder.resolve("one.json");
    Path other = folder.resolve("other.json");
    RegisterFiles.writeJson(CITY.generate(), one);
    RegisterFiles.writeJson(CITY.generate(), other);

    assertThat(one).hasSameBinaryContentAs(other);
  }

  @Test
  void says_if_it_cannot_write() {
    Path file = folder.resolve("nowhere").resolve("city.json");

    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> RegisterFiles.writeJson(CITY.generate(), file));
  }

  private static List<Register> registers(InputStream stream) throws IOException {
    return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
        .lines()
        .map(line -> new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)))
        .map(line -> RegisterReader.standard().read(line, "city", FileFormat.JSON))
        .toList();
  }
}
