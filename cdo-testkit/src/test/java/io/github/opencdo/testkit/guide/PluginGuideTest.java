package io.github.opencdo.testkit.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The guide for authors shows the project as it is; its commands are run by {@code .ci/run}. */
class PluginGuideTest {

  private static final Path PROJECT = Path.of("../examples/plugin-scheme");
  private static final Pattern SHOWN =
      Pattern.compile("```(?:yaml|java)\n(.*?)```", Pattern.DOTALL);
  private static final Pattern VERSION = Pattern.compile("<(\\S+\\.version)>(.*)</\\1>");

  @Test
  void shows_what_stands_in_the_files() throws IOException {
    List<String> files = files();

    assertThat(SHOWN.matcher(read(PROJECT.resolve("README.md"))).results())
        .hasSize(7)
        .extracting(shown -> shown.group(1))
        .allSatisfy(shown -> assertThat(files).anyMatch(file -> file.contains(shown)));
  }

  @Test
  void has_the_versions_of_the_library() throws IOException {
    Map<String, String> versions = versions(read(Path.of("../pom.xml")));
    Map<String, String> shown = versions(read(PROJECT.resolve("pom.xml")));

    assertThat(shown.remove("cdo.version")).isEqualTo("0.1.0-SNAPSHOT");
    assertThat(versions).containsAllEntriesOf(shown);
  }

  private static Map<String, String> versions(String pom) {
    return VERSION
        .matcher(pom)
        .results()
        .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2)));
  }

  private static List<String> files() throws IOException {
    try (Stream<Path> files = Files.walk(PROJECT.resolve("src"))) {
      return files.filter(Files::isRegularFile).map(PluginGuideTest::read).toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
