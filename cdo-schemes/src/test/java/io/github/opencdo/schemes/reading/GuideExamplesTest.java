package io.github.opencdo.schemes.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether every example in the guides to the two languages of files can be read. */
class GuideExamplesTest {

  private static final Path GUIDES = Path.of("../docs/guide");

  @Test
  void there_are_examples() {
    assertThat(examples()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void every_example_can_be_read(GuideExample example) {
    byte[] text = example.completed().getBytes(StandardCharsets.UTF_8);
    String name = example.toString();
    List<String> problems = Problems.of(() -> {
      if (example.isRegister()) {
        RegisterReader.standard().read(new ByteArrayInputStream(text), name, FileFormat.YAML);
      } else {
        SchemeReader.standard().read(new ByteArrayInputStream(text), name, FileFormat.YAML);
      }
    });

    assertThat(problems).isEmpty();
  }

  static Stream<GuideExample> examples() {
    return Stream.of("scheme-language.md", "registers.md")
        .map(GUIDES::resolve)
        .flatMap(GuideExample::of);
  }
}
