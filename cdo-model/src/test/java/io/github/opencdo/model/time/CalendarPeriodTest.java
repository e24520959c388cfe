package io.github.opencdo.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarPeriodTest {

  @ParameterizedTest
  @CsvSource({
    "MONTH, 2024-02-10, 2024-02-01, 2024-02-29, 2024-02",
    "QUARTER, 2024-09-30, 2024-07-01, 2024-09-30, 2024-Q3",
    "HALF_YEAR, 2024-07-01, 2024-07-01, 2024-12-31, 2024-H2",
    "HALF_YEAR, 2024-06-30, 2024-01-01, 2024-06-30, 2024-H1",
    "YEAR, 2023-12-31, 2023-01-01, 2023-12-31, 2023"
  })
  void has_a_first_day_a_last_day_and_a_name(
      CalendarPeriod period, LocalDate day, LocalDate first, LocalDate last, String name) {
    assertThat(period.firstDayOf(day)).isEqualTo(first);
    assertThat(period.lastDayOf(day)).isEqualTo(last);
    assertThat(period.nameOf(day)).isEqualTo(name);
  }
}
