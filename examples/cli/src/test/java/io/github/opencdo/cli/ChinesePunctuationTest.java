package io.github.opencdo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Chinese is written with Chinese punctuation, in the words of every module. */
class ChinesePunctuationTest {

  private static final Path ROOT = Path.of("../..");
  private static final Pattern HALF_WIDTH =
      Pattern.compile("[\\p{IsHan}”}][,;?(]|[,;?)](?=[\\p{IsHan}“])|[\\p{IsHan}”]:");

  @Test
  void is_full_width_beside_chinese() throws IOException {
    List<Path> bundles = bundles();

    assertThat(bundles).hasSizeGreaterThan(10);
    assertThat(bundles)
        .allSatisfy(bundle ->
            assertThat(words(bundle)).noneMatch(text -> HALF_WIDTH.matcher(text).find()));
  }

  private static List<Path> bundles() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith("_zh_CN.properties"))
          .filter(file -> file.toString().contains("src"))
          .toList();
    }
  }

  private static List<String> words(Path bundle) throws IOException {
    Properties words = new Properties();
    try (Reader reader = Files.newBufferedReader(bundle)) {
      words.load(reader);
    }
    return words.values().stream().map(String::valueOf).toList();
  }
}
