package io.github.opencdo.workbooks.template;

import io.github.opencdo.model.text.LocalizedText;
import io.github.opencdo.workbooks.table.FactColumn;
import io.github.opencdo.workbooks.table.FactTable;
import io.github.opencdo.workbooks.table.Heading;
import io.github.opencdo.workbooks.table.Layout;
import io.github.opencdo.workbooks.vocabulary.FactsRead;
import io.github.opencdo.workbooks.vocabulary.Vocabulary;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import tools.jackson.databind.JsonNode;

/** The sheet of a kind of fact: a hidden row of paths, a row of headings with notes, then the facts. */
final class FactSheet {

  private static final int PATHS = 0;
  private static final int HEADINGS = 1;
  private static final int FIRST = 2;
  private static final int SPARE = 1_000;
  private static final int FLUSHED = 500;

  private final FactTable table;
  private final Worksheet sheet;
  private final List<FactColumn> columns;
  private final Notes notes;

  FactSheet(FactTable table, Workbook workbook, FactsRead reads) {
    this.table = table;
    this.sheet = workbook.newWorksheet(Heading.sheet(table.property()));
    this.columns = table.columns();
    this.notes = new Notes(table, reads);
  }

  void write(JsonNode facts, Choices choices, Vocabulary words, Set<String> present)
      throws IOException {
    head();
    int end = writeFacts(facts, words);
    for (int column = 0; column < columns.size(); column++) {
      offer(column, end + SPARE, choices, present);
    }
    sheet.finish();
  }

  private void head() {
    for (int i = 0; i < columns.size(); i++) {
      FactColumn column = columns.get(i);
      LocalizedText heading = Heading.of(column);
      sheet.value(PATHS, i, column.path());
      sheet.value(
          HEADINGS,
          i,
          heading.getChinese() + (column.required() ? " *" : "") + "\n" + heading.getEnglish());
      sheet.comment(HEADINGS, i, notes.of(column));
      sheet.width(i, width(column));
      sheet.style(i).format(CellStyles.format(column)).set();
    }
    sheet
        .range(HEADINGS, 0, HEADINGS, columns.size() - 1)
        .style()
        .bold()
        .fillColor("D6E4F2")
        .wrapText(true)
        .verticalAlignment("top")
        .set();
    sheet.hideRow(PATHS);
    sheet.rowHeight(HEADINGS, 44);
    sheet.freezePane(1, FIRST);
  }

  private static int width(FactColumn column) {
    return switch (column.kind()) {
      case DAY, START, END, NUMBER, TRUTH -> 14;
      case CODE -> 26;
      default -> 30;
    };
  }

  private int writeFacts(JsonNode facts, Vocabulary words) throws IOException {
    Layout layout = new Layout(table);
    CellStyles cells = new CellStyles(sheet, words);
    int row = FIRST;
    for (JsonNode fact : facts) {
      for (Map<FactColumn, JsonNode> values : layout.rows(fact)) {
        for (int i = 0; i < columns.size(); i++) {
          JsonNode value = values.get(columns.get(i));
          if (value != null) {
            cells.write(row, i, columns.get(i), value);
          }
        }
        row++;
        if (row % FLUSHED == 0) {
          sheet.flush();
        }
      }
    }
    return row;
  }

  private void offer(int index, int end, Choices choices, Set<String> present) {
    FactColumn column = columns.get(index);
    Range cells = sheet.range(FIRST, index, end, index);
    Optional<Range> known = choices.find(column.type());
    if (known.isPresent()) {
      cells
          .validateWithList(known.get())
          .errorStyle(style(column))
          .showErrorMessage(!column.many());
    } else {
      References.find(column, present)
          .ifPresent(formula -> cells
              .validateWithListByFormula(formula)
              .errorStyle(DataValidationErrorStyle.WARNING)
              .showErrorMessage(false));
    }
  }

  private static DataValidationErrorStyle style(FactColumn column) {
    return column.type().isEnum() && !column.many()
        ? DataValidationErrorStyle.STOP
        : DataValidationErrorStyle.WARNING;
  }
}
