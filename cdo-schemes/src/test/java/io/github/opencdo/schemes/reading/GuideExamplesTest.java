package io.github.opencdo.schemes.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.schemes.registry.SchemeRegistry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether every example in the guides to the languages of files can be read. */
class GuideExamplesTest {

  private static final Path GUIDES = Path.of("../docs/guide");
  private static final List<String> PAGES =
      List.of("scheme-language", "registers.md", "editions.md", "derived-schemes.md");

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
        SchemeReader.standard()
            .withParents(SchemeRegistry.discover()::find)
            .read(new ByteArrayInputStream(text), name, FileFormat.YAML);
      }
    });

    assertThat(problems).isEmpty();
  }

  static Stream<GuideExample> examples() {
    return PAGES.stream().flatMap(GuideExamplesTest::files).flatMap(GuideExample::of);
  }

  private static Stream<Path> files(String page) {
    try (Stream<Path> files = Files.walk(GUIDES.resolve(page))) {
      return files.filter(Files::isRegularFile).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
