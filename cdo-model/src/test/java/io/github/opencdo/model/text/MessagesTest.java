package io.github.opencdo.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The two message files and the keys that the code uses belong together. */
class MessagesTest {

  private static final Path MAIN = Path.of("src/main");
  private static final Pattern USE =
      Pattern.compile("InvalidValueException\\.of\\(\\s*\"([^\"]+)\"[,)]");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)}");

  @Test
  void both_languages_have_the_same_keys() throws IOException {
    assertThat(chinese().stringPropertyNames()).isEqualTo(english().stringPropertyNames());
  }

  @ParameterizedTest
  @MethodSource("keys")
  void both_languages_have_the_same_placeholders(String key) throws IOException {
    assertThat(found(PLACEHOLDER, chinese().getProperty(key)))
        .isEqualTo(found(PLACEHOLDER, english().getProperty(key)));
  }

  @Test
  void the_keys_are_those_that_the_code_uses() throws IOException {
    assertThat(keys()).isEqualTo(keysInCode());
  }

  static Set<String> keys() throws IOException {
    return new TreeSet<>(english().stringPropertyNames());
  }

  private static Set<String> keysInCode() throws IOException {
    Set<String> keys = new TreeSet<>();
    try (Stream<Path> files = Files.walk(MAIN.resolve("java"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        keys.addAll(found(USE, Files.readString(file)));
      }
    }
    Stream.of(TextForm.values()).forEach(form -> keys.add("TextForm." + form));
    return keys;
  }

  private static Set<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(match -> match.group(1)).collect(Collectors.toSet());
  }

  private static Properties english() throws IOException {
    return read("messages.properties");
  }

  private static Properties chinese() throws IOException {
    return read("messages_zh_CN.properties");
  }

  private static Properties read(String name) throws IOException {
    Properties properties = new Properties();
    Path folder = MAIN.resolve("resources/io/github/opencdo/model/text");
    try (Reader reader = Files.newBufferedReader(folder.resolve(name))) {
      properties.load(reader);
    }
    return properties;
  }
}
