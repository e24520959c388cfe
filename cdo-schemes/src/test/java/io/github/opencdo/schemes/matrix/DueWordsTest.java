package io.github.opencdo.schemes.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.model.text.LocalizedText;
import io.github.opencdo.model.time.BlankDue;
import io.github.opencdo.model.time.CalendarPeriod;
import io.github.opencdo.model.time.DayUnit;
import io.github.opencdo.model.time.Due;
import io.github.opencdo.model.time.EarliestDue;
import io.github.opencdo.model.time.FixedDue;
import io.github.opencdo.model.time.LatestDue;
import io.github.opencdo.model.time.PeriodicDue;
import io.github.opencdo.model.time.RepeatDue;
import io.github.opencdo.model.time.SeriesDue;
import io.github.opencdo.model.time.StartPoint;
import io.github.opencdo.model.time.Timing;
import io.github.opencdo.model.time.UnquantifiedDue;
import io.github.opencdo.model.time.WindowDue;
import io.github.opencdo.model.time.WithinDue;
import io.github.opencdo.model.time.YearlyDue;
import io.github.opencdo.schemes.registry.SchemeRegistry;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DueWordsTest {

  private static final Scheme SCHEME = SchemeRegistry.discover().get(SchemeId.of("huizhou-2022"));
  private static final LocalDate DAY = LocalDate.of(2022, 8, 31);
  private static final Due FIXED = FixedDue.of(DAY);
  private static final Due YEARLY = yearly(1);
  private static final Due WITHIN =
      WithinDue.builder().days(5).unit(DayUnit.WORKING_DAYS).build();

  @ParameterizedTest
  @MethodSource("dues")
  void every_due_has_words_in_both_languages(Due due, String english, String chinese) {
    assertThat(new DueWords(new Column(SCHEME)).of(due))
        .isEqualTo(LocalizedText.of(chinese, english));
  }

  static Stream<Arguments> dues() {
    return Stream.of(
        Arguments.of(FIXED, "by 2022-08-31", "2022-08-31 前"),
        Arguments.of(YEARLY, "each year by 12-31, from 2023", "每年 12-31 前，自 2023 年起"),
        Arguments.of(yearly(2), "every 2 years by 12-31, from 2023", "每 2 年 12-31 前，自 2023 年起"),
        Arguments.of(
            WindowDue.builder().first(DAY).last(DAY.plusDays(1)).build(),
            "from 2022-08-31 to 2022-09-01",
            "2022-08-31 至 2022-09-01"),
        Arguments.of(
            UnquantifiedDue.builder().word("定期").timing(Timing.REGULARLY).build(), "“定期”", "“定期”"),
        Arguments.of(BlankDue.of(2024), "day left blank in 2024", "2024 年日期空白"),
        Arguments.of(
            PeriodicDue.builder().every(CalendarPeriod.HALF_YEAR).since(DAY).build(),
            "each half-year",
            "每半年"),
        Arguments.of(WITHIN, "within 5 working days", "5 个工作日 内"),
        Arguments.of(
            WithinDue.builder()
                .period(Period.ofMonths(3))
                .start(StartPoint.parse("taking-office:UNIT_CDO"))
                .build(),
            "within P3M after taking office: department chief data officer",
            "部门首席数据官到任后 P3M 内"),
        Arguments.of(
            EarliestDue.of(List.of(FIXED, WITHIN)),
            "the earliest of: by 2022-08-31, within 5 working days",
            "择早：2022-08-31 前、5 个工作日 内"),
        Arguments.of(
            LatestDue.of(List.of(FIXED, WITHIN)),
            "the latest of: by 2022-08-31, within 5 working days",
            "择晚：2022-08-31 前、5 个工作日 内"),
        Arguments.of(
            SeriesDue.builder().first(FIXED).then(YEARLY).build(),
            "first by 2022-08-31, then each year by 12-31, from 2023",
            "首次2022-08-31 前，此后每年 12-31 前，自 2023 年起"),
        Arguments.of(
            RepeatDue.builder().due(YEARLY).times(3).build(),
            "each year by 12-31, from 2023, 3 times",
            "每年 12-31 前，自 2023 年起，3 次"));
  }

  private static Due yearly(int every) {
    return YearlyDue.builder()
        .by(MonthDay.of(12, 31))
        .firstYear(2023)
        .every(every)
        .build();
  }
}
