package io.github.opencdo.workbooks.template;

import io.github.opencdo.workbooks.table.CellText;
import io.github.opencdo.workbooks.table.Cells;
import io.github.opencdo.workbooks.table.FactColumn;
import io.github.opencdo.workbooks.vocabulary.Vocabulary;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.StreamSupport;
import org.dhatim.fastexcel.Worksheet;
import tools.jackson.databind.JsonNode;

/** Writes values as texts, days and numbers, never as formulas. */
final class CellStyles {

  private static final int LONGEST = 32_767;
  private static final int DIGITS = 15;
  private static final LocalDate FIRST = LocalDate.of(1900, 3, 1);
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
  private static final String OPEN = "..";

  private final Worksheet sheet;
  private final Vocabulary words;

  CellStyles(Worksheet sheet, Vocabulary words) {
    this.sheet = sheet;
    this.words = words;
  }

  static String format(FactColumn column) {
    return switch (column.kind()) {
      case DAY, START, END -> "yyyy-mm-dd";
      case NUMBER, TRUTH, VALUE -> "General";
      default -> "@";
    };
  }

  void write(int row, int index, FactColumn column, JsonNode value) {
    switch (column.kind()) {
      case DAY, START, END -> day(row, index, column, Cells.text(column, value));
      case TRUTH -> sheet.value(row, index, value.asBoolean());
      case NUMBER, VALUE -> number(row, index, column, value);
      case CODE -> text(row, index, column, labels(column, value));
      default -> text(row, index, column, plain(column, value));
    }
  }

  private void day(int row, int index, FactColumn column, String text) {
    boolean isEdge = text.equals(OPEN);
    LocalDate day = isEdge ? LocalDate.MAX : LocalDate.parse(text);
    if (!isEdge && !day.isBefore(FIRST) && !day.isAfter(LAST)) {
      sheet.value(row, index, day);
      sheet.style(row, index).format(format(column)).set();
    } else {
      text(row, index, column, text);
    }
  }

  private void number(int row, int index, FactColumn column, JsonNode value) {
    if (!value.isNumber()) {
      text(row, index, column, plain(column, value));
      return;
    }
    BigDecimal number = value.decimalValue();
    boolean kept = number.precision() <= DIGITS
        && number.scale() >= 0
        && (number.scale() == 0 || number.stripTrailingZeros().equals(number));
    if (kept) {
      sheet.value(row, index, number);
    } else {
      text(row, index, column, number.toString());
    }
  }

  private String labels(FactColumn column, JsonNode value) {
    return column.many()
        ? CellText.join(StreamSupport.stream(value.spliterator(), false)
            .map(each -> words.label(column.type(), each.asString()))
            .toList())
        : CellText.escape(words.label(column.type(), value.asString()));
  }

  private static String plain(FactColumn column, JsonNode value) {
    String text = Cells.text(column, value);
    return column.many() ? text : CellText.escape(text);
  }

  private void text(int row, int index, FactColumn column, String text) {
    if (text.length() > LONGEST) {
      throw OverlongTextException.of(column.path(), LONGEST);
    }
    sheet.value(row, index, text);
    sheet.style(row, index).format("@").set();
  }
}
