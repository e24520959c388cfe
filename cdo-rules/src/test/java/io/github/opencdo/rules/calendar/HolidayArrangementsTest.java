package io.github.opencdo.rules.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.model.source.DocumentNumber;
import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;

class HolidayArrangementsTest {

  private final List<YearArrangement> years =
      HolidayArrangements.read("mainland-china").years();

  @Test
  void cover_each_year_once() {
    assertThat(years)
        .extracting(YearArrangement::year)
        .containsExactly(2022, 2023, 2024, 2025, 2026);
  }

  @Test
  void cite_the_notice_of_each_year() {
    assertThat(years)
        .extracting(year -> year.notice().getShortName())
        .containsExactly(
            "国办发明电〔2021〕11号", "国办发明电〔2022〕16号", "国办发明电〔2023〕7号", "国办发明电〔2024〕12号", "国办发明电〔2025〕7号");
  }

  @Test
  void cite_a_notice_of_the_year_before() {
    assertThat(years).allSatisfy(year -> {
      assertThat(year.notice().getTitle()).contains(year.year() + "年");
      assertThat(year.notice().getNumber().map(DocumentNumber::getYear)).contains(year.year() - 1);
      assertThat(year.notice().getIssuedOn().orElseThrow()).hasYear(year.year() - 1);
      assertThat(year.page()).hasHost("www.gov.cn");
    });
  }

  @Test
  void end_each_rest_period_in_its_year() {
    assertThat(years)
        .allSatisfy(year -> assertThat(year.restPeriods())
            .isNotEmpty()
            .allSatisfy(period -> assertThat(period.last()).hasYear(year.year())));
  }

  @Test
  void keep_rest_periods_and_make_up_days_apart() {
    assertThat(years)
        .allSatisfy(year -> assertThat(year.restDays())
            .doesNotHaveDuplicates()
            .doesNotContainAnyElementsOf(year.makeUpDays()));
  }

  @Test
  void make_up_on_weekends_only() {
    assertThat(years)
        .flatExtracting(YearArrangement::makeUpDays)
        .allSatisfy(
            day -> assertThat(day.getDayOfWeek()).isIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
  }
}
