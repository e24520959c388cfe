package io.github.opencdo.testkit.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The guide shows the examples as they are compiled and run. */
class TestingGuideTest {

  private static final Path GUIDE = Path.of("../docs/guide/testing.md");
  private static final Path PROJECT = Path.of("..");

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "examples/testing/src/test/java/org/example/town/TownSchemesTest.java, class TownSchemesTest",
    "examples/testing/src/test/java/org/example/town/TownRegistersTest.java, '  @Property(tries = 50)'",
    "cdo-testkit/src/test/java/org/example/staffing/StaffingRatioTypeTest.java, public class"
  })
  void shows_each_test(String file, String start) throws IOException {
    String source = read(PROJECT.resolve(file));
    String shown = source.substring(source.indexOf(start)).replaceFirst("(?<=\n  }\n)}\n$", "");

    assertThat(read(GUIDE)).contains("\n" + shown);
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file).replace("\r\n", "\n");
  }
}
