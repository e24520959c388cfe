package io.github.opencdo.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearlyDueTest {

  @ParameterizedTest
  @CsvSource({
    "--11-30, 2022, 2022-11-30",
    "--02-29, 2024, 2024-02-29",
    "--02-29, 2023, 2023-02-28",
    "--02-29, 2100, 2100-02-28"
  })
  void falls_on_the_last_of_february_where_there_is_no_29th(
      MonthDay by, int year, LocalDate expected) {
    YearlyDue due = YearlyDue.builder().by(by).firstYear(2022).build();

    assertThat(due.in(year)).isEqualTo(expected);
  }
}
