package io.github.opencdo.reports.exchange;

import io.github.opencdo.reports.message.Phrases;
import io.github.opencdo.reports.view.Tally;
import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.rules.report.Provenance;
import java.io.IOException;
import org.dhatim.fastexcel.Workbook;

/** The sheet that says the verdict and the counts. */
final class SummarySheet {

  private final Assessment assessment;
  private final Phrases phrases;

  SummarySheet(Assessment assessment, Phrases phrases) {
    this.assessment = assessment;
    this.phrases = phrases;
  }

  void write(Workbook workbook) throws IOException {
    String[] columns = {"column.item", "column.value"};
    Sheet sheet = new Sheet(workbook, phrases, "sheet.summary", columns, 24, 70);
    text(sheet, "sheet.verdict", phrases.word(assessment.getVerdict()));
    text(sheet, "sheet.scheme", assessment.getScheme().getDocument().getTitle());
    text(sheet, "sheet.id", assessment.getScheme().getId().getText());
    text(sheet, "sheet.as-of", assessment.getAsOf().toString());
    Tally tally = Tally.of(assessment);
    for (Outcome outcome : Outcome.values()) {
      sheet.next();
      sheet.text(phrases.word(outcome));
      sheet.number(tally.count(outcome));
    }
    Provenance provenance = Provenance.of(assessment);
    text(sheet, "page.engine", provenance.getEngine());
    text(sheet, "page.calendar", provenance.getCalendar());
    text(sheet, "page.scheme-digest", provenance.getSchemeDigest());
    text(sheet, "page.register-digest", provenance.getRegisterDigest());
    sheet.finish();
  }

  private void text(Sheet sheet, String key, String value) throws IOException {
    sheet.next();
    sheet.text(phrases.say(key));
    sheet.text(value);
  }
}
