package io.github.opencdo.reports.exchange;

import io.github.opencdo.reports.markup.VisibleText;
import io.github.opencdo.reports.message.Phrases;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A sheet that is filled row by row, with a heading that stays in sight. */
final class Sheet {

  private static final int LIMIT = 32_767;

  private final Worksheet sheet;
  private final Phrases phrases;
  private int row;
  private int column;

  Sheet(Workbook workbook, Phrases phrases, String name) {
    this.sheet = workbook.newWorksheet(phrases.say(name));
    this.phrases = phrases;
  }

  /** Writes the headings, each with the width of its column in characters. */
  void headings(String[] keys, int... widths) {
    for (int i = 0; i < keys.length; i++) {
      sheet.value(0, i, phrases.say(keys[i]));
      sheet.width(i, widths[i]);
    }
    sheet
        .range(0, 0, 0, keys.length - 1)
        .style()
        .bold()
        .fillColor("D6E4F2")
        .wrapText(true)
        .set();
    sheet.freezePane(0, 1);
  }

  void next() throws IOException {
    row++;
    column = 0;
    if (row % 500 == 0) {
      sheet.flush();
    }
  }

  void text(String text) {
    String visible = VisibleText.of(text);
    sheet.value(row, column, visible.substring(0, Math.min(visible.length(), LIMIT)));
    sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
    column++;
  }

  void number(int number) {
    sheet.value(row, column, number);
    sheet.style(row, column).verticalAlignment("top").set();
    column++;
  }

  void day(Optional<LocalDate> day) {
    day.ifPresent(it -> sheet.value(row, column, it));
    sheet.style(row, column).format("yyyy-mm-dd").verticalAlignment("top").set();
    column++;
  }

  /** Ends the sheet, with filters over all that was written. */
  void finish(int columns) throws IOException {
    if (row > 0) {
      sheet.setAutoFilter(0, 0, row, columns - 1);
    }
    sheet.setFitToPage(true);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
    sheet.pageOrientation("landscape");
    sheet.repeatRows(0);
    sheet.finish();
  }
}
