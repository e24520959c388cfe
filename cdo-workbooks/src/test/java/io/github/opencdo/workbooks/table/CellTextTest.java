package io.github.opencdo.workbooks.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "市科技局",
        "a;b",
        "a；b",
        "\\",
        "a\\u0041",
        " edges ",
        "\u3000",
        "two\nlines",
        "tab\there",
        "_x0041_",
        "\ud800",
        "=1+1",
        "\uFFFE"
      })
  void a_value_is_the_same_after_a_cell(String value) {
    assertThat(CellText.unescape(CellText.escape(value))).isEqualTo(value);
    assertThat(CellText.split(CellText.join(List.of(value, "x")))).containsExactly(value, "x");
  }

  @Test
  void people_put_either_semicolon_or_a_line_break_between_values() {
    assertThat(CellText.split("甲; 乙；丙\n丁;")).containsExactly("甲", "乙", "丙", "丁");
  }

  @Test
  void space_around_a_value_does_not_count() {
    assertThat(CellText.unescape(" \u3000市科技局\u00a0")).isEqualTo("市科技局");
  }
}
