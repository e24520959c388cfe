package io.github.opencdo.reports.exchange;

import io.github.opencdo.reports.message.Phrases;
import io.github.opencdo.reports.view.Addressee;
import io.github.opencdo.reports.view.Names;
import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.finding.Explanation;
import io.github.opencdo.rules.finding.Finding;
import java.io.IOException;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;

/** The sheet of all findings, in the order of the assessment. */
final class FindingSheet {

  private static final String[] COLUMNS = {
    "column.outcome",
    "column.severity",
    "column.unit",
    "column.message",
    "column.remedy",
    "column.day",
    "column.provision",
    "column.clause",
    "column.document",
    "column.expected",
    "column.note",
    "column.key"
  };

  private final Assessment assessment;
  private final Names names;
  private final Phrases phrases;

  FindingSheet(Assessment assessment, Phrases phrases) {
    this.assessment = assessment;
    this.names = Names.of(assessment, phrases);
    this.phrases = phrases;
  }

  void write(Workbook workbook) throws IOException {
    Sheet sheet = new Sheet(workbook, phrases, "sheet.findings");
    sheet.headings(COLUMNS, 12, 9, 24, 50, 40, 12, 10, 12, 22, 40, 30, 44);
    for (Finding finding : assessment.getFindings()) {
      sheet.next();
      row(sheet, finding);
    }
    sheet.finish(COLUMNS.length);
  }

  private void row(Sheet sheet, Finding finding) {
    Explanation explanation = finding.getExplanation();
    sheet.text(phrases.word(finding.getOutcome()));
    sheet.text(phrases.word(finding.getSeverity()));
    sheet.text(names.of(Addressee.of(finding)));
    sheet.text(phrases.say(finding.getMessage()));
    sheet.text(explanation.getRemedy().map(phrases::say).orElse(""));
    sheet.day(explanation.getDue());
    sheet.text(finding.getKey().getProvision().getText());
    sheet.text(finding.getCitation().getClause().getText());
    sheet.text(finding.getCitation().getDocument());
    sheet.text(phrases.say(explanation.getExpected()));
    sheet.text(
        explanation.getRemarks().stream().map(phrases::say).collect(Collectors.joining("\n")));
    sheet.text(finding.getKey().toString());
  }
}
