package io.github.opencdo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {

  @Test
  void lines_up_by_the_width_on_a_terminal() {
    TextTable table = new TextTable(List.of("a", "b"));
    table.add(List.of("惠州", "x"));
    table.add(List.of("abc", ""));

    assertThat(table.render()).isEqualTo("a     b\n惠州  x\nabc\n");
  }

  @Test
  void takes_han_and_full_width_characters_for_wide() {
    assertThat(TextTable.width("惠\uFF08〔𠀀")).isEqualTo(8);
    assertThat(TextTable.width("abc¶é")).isEqualTo(5);
  }
}
