package io.github.opencdo.reports.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.model.source.Force;
import io.github.opencdo.rules.finding.Outcome;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** That both languages say the same, and that the code and the bundles know the same keys. */
class PhrasesTest {

  private static final Path CODE = Path.of("src/main/java");
  private static final Path BUNDLES =
      Path.of("src/main/resources/io/github/opencdo/reports/message");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");
  private static final Pattern LITERAL = Pattern.compile("\"([a-z]+\\.(?:[a-z-]+\\.?)*)\"");
  private static final Properties ENGLISH = load("messages.properties");
  private static final Properties CHINESE = load("messages_zh_CN.properties");

  @Test
  void both_languages_have_the_same_keys_with_the_same_placeholders() {
    assertThat(CHINESE.stringPropertyNames()).isEqualTo(ENGLISH.stringPropertyNames());
    assertThat(ENGLISH.stringPropertyNames())
        .allSatisfy(key -> assertThat(placeholders(CHINESE.getProperty(key)))
            .isEqualTo(placeholders(ENGLISH.getProperty(key))));
  }

  @Test
  void every_key_is_used_and_every_key_that_is_used_exists() {
    Set<String> literals = literals();
    Set<String> keys = ENGLISH.stringPropertyNames();

    assertThat(keys)
        .allMatch(key -> key.matches("[A-Z].*")
            || key.startsWith("page.")
            || literals.stream().anyMatch(each -> matches(each, key)));
    assertThat(literals.stream().filter(PhrasesTest::isOurs))
        .allMatch(each -> keys.stream().anyMatch(key -> matches(each, key)));
  }

  @Test
  void a_constant_is_called_as_the_library_calls_it() {
    Phrases phrases = Phrases.in(Locale.SIMPLIFIED_CHINESE);

    assertThat(phrases.word(Outcome.VIOLATED)).isEqualTo("不符合");
    assertThat(phrases.list(List.of(Force.MUST, Force.MAY))).isEqualTo("必须、可以");
  }

  // The others are messages of cdo-rules or names of parts of a workbook.
  private static boolean isOurs(String literal) {
    return ENGLISH.stringPropertyNames().stream()
        .map(key -> key.replaceFirst("\\..*", "."))
        .anyMatch(literal::startsWith);
  }

  /** A literal that ends with a dot is completed when the program runs. */
  private static boolean matches(String literal, String key) {
    return literal.endsWith(".") ? key.startsWith(literal) : key.equals(literal);
  }

  private static Set<String> literals() {
    try (Stream<Path> files = Files.walk(CODE)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .flatMap(file -> LITERAL.matcher(read(file)).results())
          .map(match -> match.group(1))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> placeholders(String pattern) {
    return PLACEHOLDER
        .matcher(pattern)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Properties load(String file) {
    try (Reader reader = Files.newBufferedReader(BUNDLES.resolve(file))) {
      Properties properties = new Properties();
      properties.load(reader);
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
