package io.github.opencdo.reports.exchange;

import io.github.opencdo.reports.message.Phrases;
import io.github.opencdo.reports.view.Addressee;
import io.github.opencdo.reports.view.Names;
import io.github.opencdo.reports.view.Urgency;
import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.finding.Explanation;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.Outcome;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;

/** The sheet of all findings: those that want something done first, each part in the order of urgency. */
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

  private static final int[] WIDTHS = {12, 9, 24, 50, 40, 12, 10, 12, 22, 40, 30, 44};

  private final Assessment assessment;
  private final Names names;
  private final Phrases phrases;

  FindingSheet(Assessment assessment, Phrases phrases) {
    this.assessment = assessment;
    this.names = Names.of(assessment, phrases);
    this.phrases = phrases;
  }

  void write(Workbook workbook) throws IOException {
    Sheet sheet = new Sheet(workbook, phrases, "sheet.findings", COLUMNS, WIDTHS);
    for (Finding finding : urgentFirst()) {
      sheet.next();
      row(sheet, finding);
    }
    sheet.finish();
  }

  private List<Finding> urgentFirst() {
    Comparator<Finding> isDone = Comparator.comparing(finding -> !Urgency.isOpen(finding));
    return assessment.getFindings().stream()
        .sorted(isDone.thenComparing(Urgency.order()))
        .toList();
  }

  private void row(Sheet sheet, Finding finding) {
    Explanation explanation = finding.getExplanation();
    outcome(sheet, finding);
    severity(sheet, finding);
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

  private void outcome(Sheet sheet, Finding finding) {
    String word = phrases.word(finding.getOutcome());
    switch (finding.getOutcome()) {
      case VIOLATED, FAILED -> sheet.text(word, "FDECEA");
      case UNDETERMINED, EXCEPTED -> sheet.text(word, "FFF7E0");
      case PENDING, SATISFIED, NOT_APPLICABLE -> sheet.text(word);
    }
  }

  // How much a breach would weigh is of no interest where there is none.
  private void severity(Sheet sheet, Finding finding) {
    boolean matters =
        finding.getOutcome() != Outcome.SATISFIED && finding.getOutcome() != Outcome.NOT_APPLICABLE;
    sheet.text(matters ? phrases.word(finding.getSeverity()) : "");
  }
}
