package io.github.opencdo.workbooks.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.workbooks.message.Words;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HeadingTest {

  @Test
  void every_sheet_and_column_has_words() {
    List<String> steps = FactTable.all().stream()
        .flatMap(table -> table.columns().stream())
        .map(FactColumn::path)
        .filter(path -> !Words.has("column." + path))
        .flatMap(path -> Stream.of(path.split("\\.")).skip(path.contains(".") ? 1 : 0))
        .distinct()
        .toList();

    assertThat(steps).allMatch(step -> Words.has("column." + step));
    assertThat(FactTable.all()).allMatch(table -> Words.has("sheet." + table.property()));
  }

  @Test
  void names_of_sheets_differ_and_are_short_enough() {
    List<String> names =
        FactTable.all().stream().map(table -> Heading.sheet(table.property())).toList();

    assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.length() <= 31);
  }

  @Test
  void a_heading_names_what_a_column_is_in() {
    FactTable persons = FactTable.find("persons").orElseThrow();

    assertThat(persons.columns())
        .extracting(column -> Heading.of(column).getEnglish())
        .contains("id", "positions - title", "positions - during - from");
  }
}
