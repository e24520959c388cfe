package io.github.opencdo.schemes.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.model.scheme.Scheme;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class GoodFilesTest {

  private static final Path SCHEMES =
      Path.of("src/main/resources/io/github/opencdo/schemes/bundled");
  private static final Path REGISTERS = Path.of("../examples/registers");

  @TempDir
  private Path folder;

  @ParameterizedTest
  @MethodSource("schemes")
  void every_bundled_scheme_survives_json(Path file) throws IOException {
    Scheme scheme = SchemeReader.standard().read(file);
    Path json = folder.resolve("scheme.json");
    Files.write(json, JsonMapper.builder().build().writeValueAsBytes(scheme));

    assertThat(SchemeReader.standard().read(json)).isEqualTo(scheme);
  }

  @ParameterizedTest
  @MethodSource("schemes")
  void bytes_may_come_in_pieces_of_any_size(Path file) throws IOException {
    for (long seed = 0; seed < 5; seed++) {
      InputStream pieces = new Pieces(Files.newInputStream(file), new Random(seed));

      assertThat(SchemeReader.standard().read(pieces, "pieces", FileFormat.YAML))
          .isEqualTo(SchemeReader.standard().read(file));
    }
  }

  @ParameterizedTest
  @MethodSource("registers")
  void every_sample_register_can_be_read(Path file) {
    assertThat(Problems.of(() -> RegisterReader.standard().read(file))).isEmpty();
  }

  @Test
  void a_byte_order_mark_is_no_content() {
    String text = "\uFEFF" + SmallScheme.good().text();
    InputStream stream = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));

    assertThat(SchemeReader.standard().read(stream, "bom", FileFormat.YAML).getProvisions())
        .hasSize(3);
  }

  static Stream<Path> schemes() throws IOException {
    return files(SCHEMES, ".yaml");
  }

  static Stream<Path> registers() throws IOException {
    return files(REGISTERS, "compliant.json", "breaches.json");
  }

  private static Stream<Path> files(Path folder, String... endings) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
          .sorted()
          .toList()
          .stream();
    }
  }

  private static final class Pieces extends FilterInputStream {

    private final Random random;

    Pieces(InputStream stream, Random random) {
      super(stream);
      this.random = random;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      return super.read(target, offset, Math.min(length, 1 + random.nextInt(50)));
    }
  }
}
