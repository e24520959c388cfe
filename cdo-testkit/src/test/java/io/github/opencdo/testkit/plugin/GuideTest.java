package io.github.opencdo.testkit.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The guide shows the example as it is compiled and tested. */
class GuideTest {

  private static final Path GUIDE = Path.of("../docs/guide/requirement-types.md");
  private static final Path SOURCES = Path.of("src/test");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "java/org/example/staffing/StaffingRatioRequirement.java",
        "java/org/example/staffing/StaffingRatioCheck.java",
        "java/org/example/staffing/StaffingRatioType.java",
        "resources/org/example/staffing/messages.properties",
        "resources/org/example/staffing/messages_zh_CN.properties"
      })
  void shows_each_file_of_the_example(String file) throws IOException {
    assertThat(read(GUIDE)).contains("\n" + read(SOURCES.resolve(file)) + "```");
  }

  @Test
  void shows_the_descriptor_that_works() throws IOException {
    String shown = read(GUIDE).replace("  requires static org.immutables.value.annotations;\n", "");

    assertThat(shown).contains(PluginModuleTest.DESCRIPTOR);
  }

  @Test
  void shows_the_requirement_of_the_scheme() throws IOException {
    String scheme = read(SOURCES.resolve("resources/org/example/staffing/county.yaml"));

    assertThat(read(GUIDE)).contains(scheme.substring(scheme.indexOf("      - staffing-ratio:")));
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file).replace("\r\n", "\n");
  }
}
