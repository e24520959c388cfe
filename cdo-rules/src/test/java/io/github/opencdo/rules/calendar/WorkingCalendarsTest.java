package io.github.opencdo.rules.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.model.time.WorkingCalendar;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingCalendarsTest {

  private final WorkingCalendar calendar = WorkingCalendars.mainlandChina();

  @Test
  void names_the_place_and_the_years() {
    assertThat(calendar.getName()).isEqualTo("mainland-china-2022-2026");
  }

  @Nested
  class FindWorkingDay {

    @ParameterizedTest
    @CsvSource({
      "2022-01-01, false, the first day known",
      "2022-12-31, false, New Year of 2023 begins in December",
      "2023-10-06, false, a Friday in a rest period",
      "2023-10-07, true, a make-up Saturday",
      "2024-02-09, true, leave on the eve is only encouraged",
      "2024-03-08, true, a holiday of a part of the citizens",
      "2024-09-28, false, a Saturday like any other",
      "2024-09-29, true, a make-up Sunday",
      "2024-09-30, true, a Monday like any other",
      "2026-12-31, true, the last day known"
    })
    void follows_the_notice(LocalDate day, boolean working, String why) {
      assertThat(calendar.findWorkingDay(day)).as(why).contains(working);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-12-31", "2027-01-01"})
    void knows_nothing_beyond_its_years(LocalDate day) {
      assertThat(calendar.findWorkingDay(day)).isEmpty();
    }
  }

  @Nested
  class FindDayAfter {

    private final LocalDate friday = LocalDate.parse("2024-09-27");

    @ParameterizedTest
    @CsvSource({"1, 2024-09-29", "2, 2024-09-30", "3, 2024-10-08", "7, 2024-10-12", "15, 2024-10-23"
    })
    void crosses_the_national_day_and_its_make_up_days(int workingDays, LocalDate last) {
      assertThat(calendar.findDayAfter(friday, workingDays)).contains(last);
    }

    @Test
    void reaches_the_last_day_known_and_no_further() {
      LocalDate wednesday = LocalDate.parse("2026-12-30");

      assertThat(calendar.findDayAfter(wednesday, 1)).contains(wednesday.plusDays(1));
      assertThat(calendar.findDayAfter(wednesday, 2)).isEmpty();
    }
  }
}
