package io.github.opencdo.reports.exchange;

import io.github.opencdo.reports.markup.VisibleText;
import io.github.opencdo.reports.message.Phrases;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A sheet that is filled row by row, with a heading that stays in sight.
 *
 * <p>A sheet that is full is followed by another one of the same name with a number.
 */
final class Sheet {

  private static final int LONGEST_TEXT = 32_767;
  private static final double LINE_HEIGHT = 15;
  private static final double HIGHEST = 409;

  private final Workbook workbook;
  private final Phrases phrases;
  private final String name;
  private final String[] columns;
  private final int[] widths;
  private final int lastRow;
  private Worksheet sheet;
  private int sheets = 1;
  private int row;
  private int column;
  private int lines = 1;

  /** Starts a sheet with the headings of its columns and their widths in characters. */
  Sheet(Workbook workbook, Phrases phrases, String name, String[] columns, int... widths) {
    this(workbook, phrases, name, Worksheet.MAX_ROWS - 1, columns, widths);
  }

  Sheet(
      Workbook workbook,
      Phrases phrases,
      String name,
      int lastRow,
      String[] columns,
      int... widths) {
    this.workbook = workbook;
    this.phrases = phrases;
    this.name = name;
    this.lastRow = lastRow;
    this.columns = columns;
    this.widths = widths;
    this.sheet = start(phrases.say(name));
  }

  private Worksheet start(String title) {
    Worksheet started = workbook.newWorksheet(title);
    for (int i = 0; i < columns.length; i++) {
      started.inlineString(0, i, phrases.say(columns[i]));
      started.width(i, widths[i]);
    }
    started
        .range(0, 0, 0, columns.length - 1)
        .style()
        .bold()
        .fillColor("D6E4F2")
        .wrapText(true)
        .set();
    started.freezePane(0, 1);
    print(started);
    return started;
  }

  // What is said of printing stands before the first row, and has to be known before that is
  // written.
  private static void print(Worksheet started) {
    started.paperSize(PaperSize.A4_PAPER);
    started.pageOrientation("landscape");
    started.setFitToPage(true);
    started.fitToWidth((short) 1);
    started.fitToHeight((short) 0);
    started.repeatRows(0);
  }

  void next() throws IOException {
    endRow();
    if (row == lastRow) {
      finish();
      sheets++;
      sheet = start(phrases.say("sheet.more", phrases.say(name), sheets));
      row = 0;
    }
    row++;
    column = 0;
    if (row % 500 == 0) {
      sheet.flush();
    }
  }

  void text(String text) {
    write(text);
    sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
    column++;
  }

  /** Writes a text that stands out. */
  void text(String text, String colour) {
    write(text);
    sheet.style(row, column).fillColor(colour).bold().verticalAlignment("top").set();
    column++;
  }

  // Not a shared string: all of these would be kept in memory until the workbook is finished.
  private void write(String text) {
    String visible = VisibleText.of(text);
    String whole = visible.substring(0, Math.min(visible.length(), LONGEST_TEXT));
    sheet.inlineString(row, column, whole);
    lines = Math.max(lines, lines(whole));
  }

  void number(int number) {
    sheet.value(row, column, number);
    sheet
        .style(row, column)
        .horizontalAlignment("left")
        .verticalAlignment("top")
        .set();
    column++;
  }

  void day(Optional<LocalDate> day) {
    day.ifPresent(it -> sheet.value(row, column, it));
    sheet.style(row, column).format("yyyy-mm-dd").verticalAlignment("top").set();
    column++;
  }

  /** Ends the sheet, with filters over all that was written. */
  void finish() throws IOException {
    endRow();
    if (row > 0) {
      sheet.setAutoFilter(0, 0, row, columns.length - 1);
    }
    sheet.finish();
  }

  // Not every program makes a row as high as its text when it opens a file.
  private void endRow() {
    if (row > 0 && lines > 1) {
      sheet.rowHeight(row, Math.min(lines * LINE_HEIGHT, HIGHEST));
    }
    lines = 1;
  }

  private int lines(String text) {
    return text.lines().mapToInt(this::wrapped).sum();
  }

  private int wrapped(String line) {
    int width = line.codePoints().map(point -> point < 0x2000 ? 1 : 2).sum();
    int room = widths[column] - 1;
    return Math.max(1, (width + room - 1) / room);
  }
}
