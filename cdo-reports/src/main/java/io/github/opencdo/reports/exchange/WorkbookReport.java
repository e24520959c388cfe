package io.github.opencdo.reports.exchange;

import io.github.opencdo.reports.message.Phrases;
import io.github.opencdo.rules.finding.Assessment;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;

/**
 * An assessment as a workbook for following up (工作簿报告): a summary, every finding with filters, and what falls due.
 *
 * <p>Rows go to a temporary file as they come, so that a large assessment takes little memory beside its own. Cells are texts, numbers and days,
 * never formulas, whatever the names in the register look like. Equal assessments give equal bytes.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class WorkbookReport {

  private final Phrases phrases;

  private WorkbookReport(Phrases phrases) {
    this.phrases = phrases;
  }

  /**
   * Obtains the report in a language.
   *
   * @param locale the locale of the reader
   * @return the report
   */
  public static WorkbookReport in(Locale locale) {
    return new WorkbookReport(Phrases.in(locale));
  }

  /**
   * Writes an assessment.
   *
   * @param assessment the assessment
   * @param out where the workbook goes; it is left open
   * @throws IOException if it cannot be written there
   */
  public void write(Assessment assessment, OutputStream out) throws IOException {
    Path draft = Files.createTempFile("cdo", ".xlsx");
    try {
      fill(assessment, draft);
      StampedPackage.copy(draft, assessment.getAsOf(), out);
    } finally {
      Files.delete(draft);
    }
  }

  private void fill(Assessment assessment, Path draft) throws IOException {
    try (Workbook workbook = new Workbook(Files.newOutputStream(draft), "cdo", null)) {
      new SummarySheet(assessment, phrases).write(workbook);
      new FindingSheet(assessment, phrases).write(workbook);
      new DueSheet(assessment, phrases).write(workbook);
    }
  }
}
