package io.github.opencdo.rules.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.model.time.DateRange;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VacanciesTest {

  @ParameterizedTest
  @CsvSource({
    "../.., 2024-01-01/2024-02-01, ../2024-01-01 2024-02-01/..",
    "2024-01-01/.., 2024-01-01/2024-02-01, 2024-02-01/..",
    "2024-01-01/2024-03-01, 2024-02-01/.., 2024-01-01/2024-02-01",
    "2024-01-01/2024-03-01, 2024-03-01/.., 2024-01-01/2024-03-01"
  })
  void are_what_is_left(String whole, String taken, String left) {
    assertThat(Vacancies.within(DateRange.parse(whole), List.of(DateRange.parse(taken))))
        .containsExactlyElementsOf(
            Stream.of(left.split(" ")).map(DateRange::parse).toList());
  }

  @Test
  void are_none_if_all_is_taken() {
    assertThat(Vacancies.within(DateRange.always(), List.of(DateRange.always())))
        .isEmpty();
  }
}
