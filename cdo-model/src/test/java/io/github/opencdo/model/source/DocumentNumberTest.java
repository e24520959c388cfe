package io.github.opencdo.model.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.opencdo.model.text.InvalidValueException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNumberTest {

  @Nested
  class Parse {

    @Test
    void reads_the_three_parts() {
      DocumentNumber number = DocumentNumber.parse("粤政数〔2023〕19号");

      assertThat(number.getAuthority()).isEqualTo("粤政数");
      assertThat(number.getYear()).isEqualTo(2023);
      assertThat(number.getSerial()).isEqualTo(19);
    }

    @ParameterizedTest
    @ValueSource(strings = {"粤政数〔2023〕19號", "粤政数[2023]19号", "粤政数（2023）19号", "粤政数(2023)19号"})
    void reads_other_brackets_and_the_traditional_sign(String text) {
      assertThat(DocumentNumber.parse(text)).hasToString("粤政数〔2023〕19号");
    }

    @Test
    void keeps_the_script_of_the_authority() {
      assertThat(DocumentNumber.parse("粵政數〔2023〕19号"))
          .isNotEqualTo(DocumentNumber.parse("粤政数〔2023〕19号"));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          "粤政数",
          "〔2023〕19号",
          "粤政数〔2023〕19",
          "粤政数〔23〕19号",
          "粤政数〔3023〕19号",
          "粤政数〔2023〕0号",
          "粤政数〔2023〕100000号",
          "粤 政数〔2023〕19号",
          "粤政数〔２０２３〕19号"
        })
    void rejects_any_other_form_and_quotes_it(String text) {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> DocumentNumber.parse(text))
          .withMessage("DocumentNumber must look like 粤政数〔2023〕19号, but was: '" + text + "'");
    }
  }

  @Nested
  class Of {

    @Test
    void obtains_the_number_from_its_parts() {
      assertThat(DocumentNumber.of("惠府办函", 2022, 56)).hasToString("惠府办函〔2022〕56号");
    }

    @ParameterizedTest
    @CsvSource({"'', 2022, 56", "惠 府, 2022, 56", "惠府办函, 999, 56", "惠府办函, 2022, 0", "惠府办函, 2022, -1"
    })
    void rejects_parts_that_form_no_number(String authority, int year, int serial) {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> DocumentNumber.of(authority, year, serial));
    }
  }
}
