package io.github.opencdo.workbooks.template;

import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.scheme.Provision;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.text.LocalizedText;
import io.github.opencdo.rules.message.Message;
import io.github.opencdo.workbooks.message.Words;
import io.github.opencdo.workbooks.vocabulary.FactsRead;
import java.io.IOException;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The first sheet: how to fill the workbook in, and for each kind of fact the clauses that ask for it. */
final class AboutSheet {

  private static final int HINTS = 7;

  private final Scheme scheme;
  private final FactsRead reads;
  private int row;

  AboutSheet(Scheme scheme, FactsRead reads) {
    this.scheme = scheme;
    this.reads = reads;
  }

  void write(Workbook workbook) throws IOException {
    Worksheet sheet = workbook.newWorksheet(both(Words.name("sheet.about"), " "));
    sheet.width(0, 24);
    sheet.width(1, 14);
    sheet.width(2, 18);
    sheet.width(3, 90);
    line(sheet, scheme.getDocument().getTitle() + " (" + scheme.getId() + ")");
    sheet.style(0, 0).bold().fontSize(14).set();
    for (int hint = 1; hint <= HINTS; hint++) {
      LocalizedText text = Words.name("about." + hint);
      line(sheet, text.getChinese());
      line(sheet, text.getEnglish());
    }
    row++;
    clauses(sheet);
    sheet.pageOrientation("landscape");
    sheet.setFitToPage(true);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
    sheet.finish();
  }

  private void line(Worksheet sheet, String text) {
    sheet.value(row++, 0, text);
  }

  private void clauses(Worksheet sheet) {
    String[] columns = {"about.kind", "about.provision", "about.clause", "about.paraphrase"};
    for (int i = 0; i < columns.length; i++) {
      sheet.value(row, i, both(Words.name(columns[i]), " "));
    }
    sheet
        .range(row, 0, row, columns.length - 1)
        .style()
        .bold()
        .fillColor("D6E4F2")
        .set();
    row++;
    for (FactKind kind : reads.kinds()) {
      reads.provisions(kind).forEach(provision -> clause(sheet, kind, provision));
    }
  }

  private void clause(Worksheet sheet, FactKind kind, Provision provision) {
    Message name = Message.of("FactKind." + kind.name());
    sheet.value(row, 0, name.in(Locale.SIMPLIFIED_CHINESE) + " " + name.in(Locale.ROOT));
    sheet.value(row, 1, provision.getId().getText());
    sheet.value(row, 2, provision.getClause().getText());
    sheet.value(row, 3, both(provision.getParaphrase(), "\n"));
    sheet.range(row, 0, row, 3).style().wrapText(true).verticalAlignment("top").set();
    row++;
  }

  private static String both(LocalizedText text, String separator) {
    return text.getChinese() + separator + text.getEnglish();
  }
}
