package io.github.opencdo.testkit.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The guide shows the examples as they are compiled and run. */
class ComparisonGuideTest {

  private static final Path GUIDE = Path.of("../docs/guide/comparison.md");
  private static final Path EXAMPLES =
      Path.of("src/test/java/io/github/opencdo/testkit/guide/ComparisonExamplesTest.java");

  @Test
  void shows_the_examples() throws IOException {
    String source = read(EXAMPLES);

    assertThat(read(GUIDE))
        .contains("\n" + source.substring(source.indexOf("class ComparisonExamplesTest")) + "```");
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file).replace("\r\n", "\n");
  }
}
