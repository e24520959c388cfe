package io.github.opencdo.reports.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.reports.message.Phrases;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

class SheetTest {

  @Test
  void a_sheet_that_is_full_is_followed_by_another() throws IOException {
    byte[] written = write(2, "a", "b", "c");

    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(written))) {
      assertThat(workbook.getSheets().map(each -> each.getName()))
          .containsExactly("Deadlines", "Deadlines (2)");
      assertThat(workbook.getSheet(0).orElseThrow().read())
          .extracting(row -> row.getCellText(0))
          .containsExactly("Item", "a", "b");
      assertThat(workbook.getSheet(1).orElseThrow().read())
          .extracting(row -> row.getCellText(0))
          .containsExactly("Item", "c");
    }
  }

  private static byte[] write(int lastRow, String... texts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Phrases phrases = Phrases.in(Locale.ENGLISH);
    try (Workbook workbook = new Workbook(out, "test", null)) {
      String[] columns = {"column.item"};
      Sheet sheet = new Sheet(workbook, phrases, "sheet.due", lastRow, columns, 20);
      for (String text : List.of(texts)) {
        sheet.next();
        sheet.text(text);
      }
      sheet.finish();
    }
    return out.toByteArray();
  }
}
