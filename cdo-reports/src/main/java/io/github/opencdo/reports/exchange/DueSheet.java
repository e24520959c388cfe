package io.github.opencdo.reports.exchange;

import io.github.opencdo.reports.message.Phrases;
import io.github.opencdo.reports.view.Deadlines;
import io.github.opencdo.reports.view.Names;
import io.github.opencdo.reports.view.Paraphrases;
import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.finding.DueItem;
import java.io.IOException;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;

/** The sheet of all that was, is or falls due. */
final class DueSheet {

  private static final String[] COLUMNS = {
    "column.day",
    "column.status",
    "column.about",
    "column.what",
    "column.instance",
    "column.done-on",
    "column.provision",
    "column.clause",
    "column.key"
  };

  private static final int[] WIDTHS = {12, 14, 28, 60, 12, 12, 10, 12, 44};

  private final Assessment assessment;
  private final Names names;
  private final Paraphrases paraphrases;
  private final Phrases phrases;

  DueSheet(Assessment assessment, Phrases phrases) {
    this.assessment = assessment;
    this.names = Names.of(assessment, phrases);
    this.paraphrases = Paraphrases.of(assessment.getScheme(), phrases);
    this.phrases = phrases;
  }

  void write(Workbook workbook) throws IOException {
    Sheet sheet = new Sheet(workbook, phrases, "sheet.due", COLUMNS, WIDTHS);
    for (DueItem item : Deadlines.all(assessment)) {
      sheet.next();
      row(sheet, item);
    }
    sheet.finish();
  }

  private void row(Sheet sheet, DueItem item) {
    sheet.day(Optional.of(item.getInstance().getDue()));
    sheet.text(phrases.word(item.getInstance().getStatus()));
    sheet.text(names.of(item.getKey().getSubject()));
    sheet.text(paraphrases.of(item.getKey().getProvision()));
    sheet.text(item.getInstance().getName());
    sheet.day(item.getInstance().getDoneOn());
    sheet.text(item.getKey().getProvision().getText());
    sheet.text(item.getCitation().getClause().getText());
    sheet.text(item.getKey().toString());
  }
}
