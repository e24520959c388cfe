package io.github.opencdo.model.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.opencdo.model.text.InvalidValueException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DivisionCodeTest {

  @Nested
  class Of {

    @ParameterizedTest
    @ValueSource(
        strings = {"440000", "441300", "441322", "500101", "659001", "710000", "810000", "820000"})
    void accepts_codes_of_each_level(String digits) {
      assertThat(DivisionCode.of(digits)).hasToString(digits);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "", "44130", "4413000", "000000", "160000", "990000", "440001", "44130a", "４４１３００"
        })
    void rejects_any_other_form_and_quotes_it(String digits) {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> DivisionCode.of(digits))
          .withMessage("DivisionCode must be six digits of GB/T 2260 such as 441300,"
              + " but was: '" + digits + "'");
    }
  }

  @Nested
  class Contains {

    @ParameterizedTest
    @CsvSource({
      "440000, 441300, true",
      "440000, 441322, true",
      "441300, 441322, true",
      "411000, 411023, true",
      "500000, 500101, true",
      "441300, 441300, false",
      "441300, 440000, false",
      "441300, 441400, false",
      "441322, 441323, false",
      "440000, 450000, false"
    })
    void asks_for_a_different_code_below(String outer, String inner, boolean expected) {
      assertThat(DivisionCode.of(outer).contains(DivisionCode.of(inner))).isEqualTo(expected);
    }
  }

  @Test
  void codes_are_ordered_by_their_digits() {
    assertThat(DivisionCode.of("441300")).isLessThan(DivisionCode.of("441322"));
  }
}
