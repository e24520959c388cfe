package io.github.opencdo.workbooks.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023-10-30",
        "2023/10/30",
        "2023.10.30",
        "20231030",
        "2023年10月30日",
        "2023 年 10 月 30 号",
        "２０２３．１０．３０",
        "二〇二三年十月三十日",
        "2023-10-30 00:00:00"
      })
  void usual_forms_are_read(String text) {
    assertThat(DayText.parse(text).day()).contains(LocalDate.of(2023, 10, 30));
  }

  @ParameterizedTest
  @CsvSource({"二〇二三年十一月十二日, 2023-11-12", "二零二四年二月二十九日, 2024-02-29", "2023年1月2日, 2023-01-02"})
  void short_and_chinese_numerals_are_read(String text, LocalDate day) {
    assertThat(DayText.parse(text).day()).contains(day);
  }

  @ParameterizedTest
  @CsvSource({
    "23-10-30, day.year",
    "23年10月30日, day.year",
    "2023-02-30, day.impossible",
    "2023-13-01, day.impossible",
    "2023年10月, day.form",
    "30/10/2023, day.form",
    "2023-10/30, day.form",
    "45229, day.form",
    "去年, day.form"
  })
  void anything_in_doubt_is_refused(String text, String key) {
    DayText day = DayText.parse(text);

    assertThat(day.day()).isEmpty();
    assertThat(day.problem().orElseThrow().key()).isEqualTo(key);
  }
}
