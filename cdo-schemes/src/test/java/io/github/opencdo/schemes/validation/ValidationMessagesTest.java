package io.github.opencdo.schemes.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.rules.validation.MaxCharacters;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** That the words of the constraints of all modules exist in both languages, and no others. */
class ValidationMessagesTest {

  private static final Properties ENGLISH = read("ContributorValidationMessages.properties");
  private static final Properties CHINESE = read("ContributorValidationMessages_zh_CN.properties");
  private static final Pattern KEY = Pattern.compile("\"\\{(io\\.github\\.opencdo\\.[\\w.]+)}\"");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+}");

  @Test
  void both_languages_have_the_same_keys() {
    assertThat(CHINESE.stringPropertyNames()).isEqualTo(ENGLISH.stringPropertyNames());
  }

  @Test
  void both_languages_quote_the_same_attributes() {
    assertThat(ENGLISH.stringPropertyNames())
        .filteredOn(key -> key.contains(".rules."))
        .allSatisfy(key -> assertThat(found(PLACEHOLDER, CHINESE.getProperty(key)))
            .isEqualTo(found(PLACEHOLDER, ENGLISH.getProperty(key))));
  }

  @Test
  void the_keys_are_those_that_the_constraints_use() throws IOException {
    Set<String> used = Stream.concat(
            keysIn(Path.of("../cdo-rules/src/main/java")), keysIn(Path.of("src/main/java")))
        .collect(Collectors.toSet());

    assertThat(ENGLISH.stringPropertyNames()).isEqualTo(used);
  }

  private static Stream<String> keysIn(Path sources) throws IOException {
    try (Stream<Path> files = Files.walk(sources)) {
      return files.filter(Files::isRegularFile).toList().stream()
          .flatMap(file -> found(KEY, text(file)).stream())
          .map(key -> key.substring(2, key.length() - 2));
    }
  }

  private static Set<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Properties read(String name) {
    try (Reader reader = new InputStreamReader(
        Objects.requireNonNull(MaxCharacters.class.getResourceAsStream("/" + name), name),
        StandardCharsets.UTF_8)) {
      Properties properties = new Properties();
      properties.load(reader);
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
