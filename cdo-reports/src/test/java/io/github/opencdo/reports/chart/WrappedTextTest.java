package io.github.opencdo.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrappedTextTest {

  @Test
  void chinese_breaks_between_any_two_characters() {
    assertThat(WrappedText.lines("部门首席数据官", 40, 10)).containsExactly("部门首席", "数据官");
  }

  @Test
  void words_of_letters_stay_whole() {
    assertThat(WrappedText.lines("chief data officer", 60, 10))
        .containsExactly("chief data", "officer");
  }

  @Test
  void no_line_begins_with_a_closing_mark() {
    assertThat(WrappedText.lines("部门首席)数据官", 40, 10)).containsExactly("部门首席)", "数据官");
  }

  @Test
  void what_is_too_long_for_a_line_is_broken_all_the_same() {
    assertThat(WrappedText.lines("x".repeat(60), 140, 10)).hasSizeGreaterThan(1);
  }
}
