package io.github.opencdo.model.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.opencdo.model.text.InvalidValueException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MultiplicityTest {

  @Nested
  class Parse {

    @Test
    void reads_both_edges() {
      assertThat(Multiplicity.parse("1..2").getLeast()).isEqualTo(1);
      assertThat(Multiplicity.parse("1..2").getMost()).contains(2);
    }

    @Test
    void reads_an_open_upper_edge() {
      assertThat(Multiplicity.parse("3..*").getMost()).isEmpty();
    }

    @Test
    void reads_a_number_that_is_left_open_on_purpose() {
      assertThat(Multiplicity.parse("open").isOpen()).isTrue();
      assertThat(Multiplicity.parse("0..*").isOpen()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"", "1", "1..", "..1", "*..1", "-1..1", "1...2", "1..12345", "1 .. 2", "OPEN"})
    void rejects_any_other_form_and_quotes_it(String text) {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> Multiplicity.parse(text))
          .withMessage("Multiplicity must be two edges such as 1..1 or 1..*, or open, but was: '"
              + text + "'");
    }

    @Test
    void rejects_an_upper_edge_below_the_lower() {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> Multiplicity.parse("2..1"))
          .withMessage("Multiplicity upper edge must not be below the lower edge, but was: '2..1'");
    }
  }

  @Nested
  class Contains {

    @ParameterizedTest
    @CsvSource({
      "1..2, 0, false",
      "1..2, 1, true",
      "1..2, 2, true",
      "1..2, 3, false",
      "0..0, 0, true",
      "0..0, 1, false",
      "1..*, 0, false",
      "1..*, 2147483647, true",
      "open, 0, true",
      "open, 7, true"
    })
    void has_both_edges(String multiplicity, int number, boolean expected) {
      assertThat(Multiplicity.parse(multiplicity).contains(number)).isEqualTo(expected);
    }
  }
}
