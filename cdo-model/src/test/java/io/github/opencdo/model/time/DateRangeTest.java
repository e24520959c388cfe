package io.github.opencdo.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.opencdo.model.text.InvalidValueException;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateRangeTest {

  private static final LocalDate FIRST = LocalDate.of(2022, 6, 1);
  private static final LocalDate END = LocalDate.of(2024, 1, 1);

  @Nested
  class Of {

    @Test
    void keeps_both_edges() {
      assertThat(DateRange.of(FIRST, END).getStartInclusive()).contains(FIRST);
      assertThat(DateRange.of(FIRST, END).getEndExclusive()).contains(END);
    }

    @Test
    void rejects_an_empty_range_and_quotes_it() {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> DateRange.of(FIRST, FIRST))
          .withMessage("DateRange end must be after its start, but was: '2022-06-01/2022-06-01'");
    }

    @Test
    void rejects_edges_in_the_wrong_order() {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> DateRange.of(END, FIRST));
    }
  }

  @Nested
  class Parse {

    @Test
    void reads_both_edges() {
      assertThat(DateRange.parse("2022-06-01/2024-01-01")).isEqualTo(DateRange.of(FIRST, END));
    }

    @Test
    void reads_open_edges() {
      assertThat(DateRange.parse("2022-06-01/..")).isEqualTo(DateRange.from(FIRST));
      assertThat(DateRange.parse("../..")).isEqualTo(DateRange.always());
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          "/",
          "2022-06-01",
          "2022-06-01/",
          "2022-06-01/../..",
          "2022-6-1/..",
          "2022-02-30/..",
          "2022-06-01 / ..",
          "2022-06-01/2023-02-29"
        })
    void rejects_any_other_form_and_quotes_it(String text) {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> DateRange.parse(text))
          .withMessage("DateRange must be two dates or .. with a slash such as 2022-06-01/..,"
              + " but was: '" + text + "'");
    }
  }

  @Nested
  class Contains {

    @ParameterizedTest
    @CsvSource({
      "2022-06-01/2024-01-01, 2022-05-31, false",
      "2022-06-01/2024-01-01, 2022-06-01, true",
      "2022-06-01/2024-01-01, 2023-12-31, true",
      "2022-06-01/2024-01-01, 2024-01-01, false",
      "2022-06-01/.., 2022-05-31, false",
      "2022-06-01/.., 9999-12-31, true",
      "../2024-01-01, 0001-01-01, true",
      "../2024-01-01, 2024-01-01, false",
      "../.., 2024-01-01, true"
    })
    void has_the_start_and_not_the_end(String range, LocalDate day, boolean expected) {
      assertThat(DateRange.parse(range).contains(day)).isEqualTo(expected);
    }
  }

  @Nested
  class Overlaps {

    @ParameterizedTest
    @CsvSource({
      "2022-01-01/2022-06-01, 2022-06-01/2022-12-01, false",
      "2022-01-01/2022-06-02, 2022-06-01/2022-12-01, true",
      "2022-01-01/2022-12-01, 2022-03-01/2022-04-01, true",
      "2022-01-01/2022-06-01, 2022-01-01/2022-06-01, true",
      "../2022-06-01, 2022-06-01/.., false",
      "../2022-06-02, 2022-06-01/.., true",
      "2022-06-01/.., 2099-01-01/.., true",
      "../.., 2022-06-01/2022-06-02, true"
    })
    void needs_a_common_day_and_is_symmetric(String one, String other, boolean expected) {
      assertThat(DateRange.parse(one).overlaps(DateRange.parse(other))).isEqualTo(expected);
      assertThat(DateRange.parse(other).overlaps(DateRange.parse(one))).isEqualTo(expected);
    }
  }

  @Nested
  class Encloses {

    @ParameterizedTest
    @CsvSource({
      "2022-01-01/2022-06-01, 2022-01-01/2022-06-01, true",
      "2022-01-01/2022-06-01, 2022-02-01/2022-06-02, false",
      "2022-01-01/2022-06-01, 2021-12-31/2022-06-01, false",
      "2022-01-01/2022-06-01, 2022-06-01/2022-07-01, false",
      "2022-01-01/.., 2022-02-01/.., true",
      "2022-01-01/2022-06-01, 2022-02-01/.., false",
      "../.., ../2022-06-01, true",
      "2022-01-01/.., ../2022-06-01, false"
    })
    void needs_every_day(String one, String other, boolean expected) {
      assertThat(DateRange.parse(one).encloses(DateRange.parse(other))).isEqualTo(expected);
    }
  }

  @Nested
  class Intersection {

    @ParameterizedTest
    @CsvSource({
      "2022-01-01/2022-06-01, 2022-03-01/2022-12-01, 2022-03-01/2022-06-01",
      "2022-01-01/.., ../2022-06-01, 2022-01-01/2022-06-01",
      "../.., ../.., ../.."
    })
    void has_the_common_days(String one, String other, String common) {
      assertThat(DateRange.parse(one).intersection(DateRange.parse(other)))
          .contains(DateRange.parse(common));
    }

    @Test
    void is_empty_where_one_ends_as_the_other_begins() {
      assertThat(DateRange.until(FIRST).intersection(DateRange.from(FIRST))).isEmpty();
    }
  }

  @Nested
  class Span {

    @ParameterizedTest
    @CsvSource({
      "2022-01-01/2022-02-01, 2022-03-01/2022-04-01, 2022-01-01/2022-04-01",
      "2022-03-01/2022-04-01, 2022-01-01/2022-02-01, 2022-01-01/2022-04-01",
      "2022-01-01/.., 2021-01-01/2021-02-01, 2021-01-01/..",
      "2022-01-01/2022-02-01, ../2021-02-01, ../2022-02-01"
    })
    void has_what_lies_between_too(String one, String other, String span) {
      assertThat(DateRange.parse(one).span(DateRange.parse(other))).hasToString(span);
    }
  }
}
