package io.github.opencdo.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TextFormTest {

  @ParameterizedTest
  @CsvSource({
    "CODE, UNIT_CDO",
    "CODE, A1",
    "SLUG, huizhou-2022",
    "SLUG, 1",
    "NAME, P-017",
    "NAME, 市政府.1_a",
    "SERIAL, HZ-035",
    "SERIAL, HZ-A3",
    "LINE, 二(一)1",
    "LINE, a b"
  })
  void lets_texts_of_its_form_pass(TextForm form, String text) {
    assertThat(form.require(String.class, text)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "CODE, unit",
    "CODE, 1A",
    "CODE, _A",
    "SLUG, Huizhou",
    "SLUG, a--b",
    "SLUG, -a",
    "SLUG, a-",
    "NAME, -a",
    "NAME, a b",
    "NAME, a:b",
    "SERIAL, HZ",
    "SERIAL, HZ-",
    "SERIAL, HZ-12345",
    "SERIAL, HZ-AB1",
    "LINE, ' a'",
    "LINE, 'a '",
    "LINE, '\u2028'",
    "LINE, '\u3000'"
  })
  void rejects_any_other_text_and_quotes_it(TextForm form, String text) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> form.require(String.class, text))
        .withMessageStartingWith("String must be ")
        .withMessageEndingWith("but was: '" + text + "'");
  }

  @ParameterizedTest
  @EnumSource
  void rejects_an_empty_text(TextForm form) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> form.require(String.class, ""));
  }

  @ParameterizedTest
  @EnumSource
  void rejects_more_than_one_line(TextForm form) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> form.require(String.class, "A-1\nA-1"));
  }

  @Test
  void lines_end_at_255_characters() {
    assertThat(TextForm.LINE.require(String.class, "a".repeat(255))).hasSize(255);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> TextForm.LINE.require(String.class, "a".repeat(256)));
  }
}
