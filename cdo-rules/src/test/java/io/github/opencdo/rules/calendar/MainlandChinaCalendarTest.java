package io.github.opencdo.rules.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.tyme.holiday.LegalHoliday;
import io.github.opencdo.model.time.WorkingCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares each day with tyme4j, which keeps the holidays of mainland China independently. */
class MainlandChinaCalendarTest {

  private final WorkingCalendar calendar = WorkingCalendars.mainlandChina();

  @ParameterizedTest
  @ValueSource(ints = {2022, 2023, 2024, 2025, 2026})
  void agrees_with_tyme4j_on_each_day(int year) {
    assertThat(days(year))
        .allSatisfy(day -> assertThat(calendar.findWorkingDay(day)).contains(isWorkingDay(day)));
  }

  @Test
  void is_compared_on_days_that_tyme4j_knows() {
    assertThat(HolidayArrangements.read("mainland-china").years())
        .flatMap(YearArrangement::makeUpDays)
        .isNotEmpty()
        .allSatisfy(day -> assertThat(find(day)).isPresent());
  }

  @ParameterizedTest
  @CsvSource({"2022, 249", "2023, 249", "2024, 251", "2025, 248", "2026, 248"})
  void has_the_working_days_of_each_year(int year, int workingDays) {
    assertThat(days(year).filter(day -> calendar.findWorkingDay(day).orElseThrow()))
        .hasSize(workingDays);
  }

  private static Stream<LocalDate> days(int year) {
    return LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1));
  }

  private static boolean isWorkingDay(LocalDate day) {
    boolean weekday = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
    return find(day).map(LegalHoliday::isWork).orElse(weekday);
  }

  private static Optional<LegalHoliday> find(LocalDate day) {
    return Optional.ofNullable(
        LegalHoliday.fromYmd(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
  }
}
