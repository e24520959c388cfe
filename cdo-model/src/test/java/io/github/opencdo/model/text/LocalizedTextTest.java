package io.github.opencdo.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalizedTextTest {

  @ParameterizedTest
  @CsvSource({"zh, 试点", "zh-CN, 试点", "zh-Hant-HK, 试点", "en, pilot", "fr, pilot", "und, pilot"})
  void is_chinese_for_every_chinese_locale_and_english_otherwise(String tag, String expected) {
    LocalizedText text = LocalizedText.of("试点", "pilot");

    assertThat(text.in(Locale.forLanguageTag(tag))).isEqualTo(expected);
  }
}
