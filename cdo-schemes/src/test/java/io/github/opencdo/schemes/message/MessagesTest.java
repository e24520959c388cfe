package io.github.opencdo.schemes.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That both languages say the same, and that the code and the bundles know the same keys. */
class MessagesTest {

  private static final Path ROOT = Path.of("src/main");
  private static final String PACKAGE = "io/github/opencdo/schemes/";
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");
  private static final Pattern LITERAL = Pattern.compile("\"([a-z]+\\.[a-zA-Z]*)\"");

  @ParameterizedTest
  @ValueSource(strings = {"reading", "lint", "comparison", "change", "matrix"})
  void both_languages_have_the_same_keys_with_the_same_placeholders(String name) {
    Properties english = load(name, "messages.properties");
    Properties chinese = load(name, "messages_zh_CN.properties");

    assertThat(chinese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    assertThat(english.stringPropertyNames())
        .allSatisfy(key -> assertThat(placeholders(chinese.getProperty(key)))
            .isEqualTo(placeholders(english.getProperty(key))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "source,binding,integrity,overlay,reading",
        "lint",
        "comparison",
        "change",
        "matrix"
      })
  void the_code_uses_the_keys_that_exist(String packages) {
    String[] names = packages.split(",");
    Set<String> existing =
        load(names[names.length - 1], "messages.properties").stringPropertyNames();
    Set<String> prefixes =
        existing.stream().map(key -> key.replaceFirst("\\..*", ".")).collect(Collectors.toSet());
    Set<String> used = Stream.of(names).flatMap(MessagesTest::literals).collect(Collectors.toSet());
    used.removeIf(literal -> prefixes.stream().noneMatch(literal::startsWith));

    assertThat(used)
        .allSatisfy(literal -> assertThat(existing).anyMatch(key -> matches(literal, key)));
    assertThat(existing)
        .allSatisfy(key -> assertThat(used).anyMatch(literal -> matches(literal, key)));
  }

  /** A literal that ends with a dot is completed when the program runs. */
  private static boolean matches(String literal, String key) {
    return literal.endsWith(".") ? key.startsWith(literal) : key.equals(literal);
  }

  private static Stream<String> literals(String name) {
    try (Stream<Path> files = Files.list(ROOT.resolve("java").resolve(PACKAGE + name))) {
      return files
          .map(MessagesTest::text)
          .flatMap(text -> LITERAL.matcher(text).results())
          .map(match -> match.group(1))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
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

  private static Properties load(String name, String file) {
    try (Reader reader = Files.newBufferedReader(
        ROOT.resolve("resources").resolve(PACKAGE + name).resolve(file))) {
      Properties properties = new Properties();
      properties.load(reader);
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
