package io.github.opencdo.workbooks.template;

import io.github.opencdo.workbooks.message.Words;
import io.github.opencdo.workbooks.vocabulary.Vocabulary;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The hidden sheet of what drop-downs offer, one column for each type of value. */
final class Choices {

  private static final int MOST = 2_000;

  private final Worksheet sheet;
  private final Vocabulary words;
  private final Map<Class<?>, Optional<Range>> ranges = new HashMap<>();
  private int columns;

  Choices(Workbook workbook, Vocabulary words) {
    this.sheet = workbook.newWorksheet(Words.name("sheet.choices").getChinese());
    this.words = words;
    sheet.setVisibilityState(VisibilityState.HIDDEN);
  }

  /** Finds the cells with the values of a type, if any are known. */
  Optional<Range> find(Class<?> type) {
    return ranges.computeIfAbsent(type, this::write);
  }

  private Optional<Range> write(Class<?> type) {
    List<String> choices = words.choices(type).limit(MOST).toList();
    if (choices.isEmpty()) {
      return Optional.empty();
    }
    int column = columns++;
    for (int row = 0; row < choices.size(); row++) {
      sheet.value(row, column, choices.get(row));
    }
    return Optional.of(sheet.range(0, column, choices.size() - 1, column));
  }

  void finish() throws IOException {
    sheet.finish();
  }
}
