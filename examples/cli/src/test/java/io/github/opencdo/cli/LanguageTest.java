package io.github.opencdo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.model.scheme.Disposition;
import io.github.opencdo.model.scheme.Reach;
import io.github.opencdo.model.scheme.SchemeStatus;
import io.github.opencdo.model.source.Force;
import io.github.opencdo.rules.finding.InstanceStatus;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LanguageTest {

  @Test
  void both_bundles_have_the_same_keys() throws IOException {
    assertThat(keys("messages_zh_CN.properties")).isEqualTo(keys("messages.properties"));
  }

  @Test
  void chinese_is_spoken_in_every_chinese_locale_and_english_elsewhere() {
    assertThat(Language.of(Locale.TRADITIONAL_CHINESE)).isEqualTo(Language.CHINESE);
    assertThat(Language.of(Locale.FRENCH)).isEqualTo(Language.ENGLISH);
  }

  @ParameterizedTest
  @MethodSource("constants")
  void constants_have_words_in_both_languages(Enum<?> constant) {
    assertThat(Language.CHINESE.say(constant)).isNotEqualTo(Language.ENGLISH.say(constant));
  }

  static Stream<Enum<?>> constants() {
    return Stream.of(
            Disposition.values(),
            Reach.values(),
            SchemeStatus.values(),
            InstanceStatus.values(),
            Force.values())
        .flatMap(Stream::of);
  }

  @Test
  void the_last_word_of_a_command_line_is_no_language() {
    assertThat(Language.wanted("schemes", "--lang")).isEmpty();
    assertThat(Language.wanted("--lang", "EN", "schemes")).contains(Language.ENGLISH);
    assertThat(Language.wanted("schemes", "--lang=zh-CN")).contains(Language.CHINESE);
  }

  private static Set<Object> keys(String bundle) throws IOException {
    Properties properties = new Properties();
    try (Reader reader =
        new InputStreamReader(Language.class.getResourceAsStream(bundle), StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties.keySet();
  }
}
