package io.github.opencdo.cli;

import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.reports.exchange.JUnitReport;
import io.github.opencdo.reports.exchange.SarifReport;
import io.github.opencdo.reports.exchange.WorkbookReport;
import io.github.opencdo.reports.notice.RectificationNotice;
import io.github.opencdo.reports.page.HtmlReport;
import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.report.JsonReport;
import io.github.opencdo.rules.report.TextReport;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes an assessment in the format that was asked for. */
final class Reports {

  private final Output output;
  private final Language language;
  private final ReportFormat format;
  private final Optional<String> addressee;

  Reports(Output output, Language language, ReportFormat format, Optional<String> addressee) {
    this.output = output;
    this.language = language;
    this.format = format;
    this.addressee = addressee;
  }

  /** Refuses what cannot be written, before anything is judged. */
  void check() {
    if (addressee.isPresent() != (format == ReportFormat.MD)) {
      throw new BadInputException(
          language.say(addressee.isPresent() ? "for.only-notice" : "for.missing"));
    }
    if (format == ReportFormat.XLSX) {
      output.checkBinary(format);
    }
  }

  void write(List<Assessment> assessments) {
    switch (format) {
      case TEXT -> output.write(out -> text(assessments, out));
      case JSON -> output.write(out -> json(assessments, out));
      default -> write(Judging.one(assessments, language));
    }
  }

  private void write(Assessment assessment) {
    Locale locale = language.locale();
    switch (format) {
      case HTML -> output.print(HtmlReport.in(locale).render(assessment));
      case SARIF -> output.write(out -> SarifReport.in(locale).write(assessment, out));
      case JUNIT -> output.write(out -> JUnitReport.in(locale).write(assessment, out));
      case XLSX -> output.write(out -> WorkbookReport.in(locale).write(assessment, out));
      case MD -> output.print(RectificationNotice.in(locale).render(assessment, unit(assessment)));
      default -> throw new IllegalArgumentException(format.toString());
    }
  }

  private static void json(List<Assessment> assessments, OutputStream out) throws IOException {
    if (assessments.size() == 1) {
      JsonReport.write(assessments.get(0), out);
    } else {
      JsonReport.write(assessments, out);
    }
    out.write('\n');
  }

  private void text(List<Assessment> assessments, OutputStream out) throws IOException {
    TextReport plain = TextReport.in(language.locale());
    TextReport report = output.isColoured() ? plain.coloured() : plain;
    for (Assessment assessment : assessments) {
      if (assessment != assessments.get(0)) {
        out.write('\n');
      }
      report.write(assessment, out);
    }
  }

  private UnitId unit(Assessment assessment) {
    String wanted = addressee.orElseThrow();
    List<Unit> units = assessment.getRegister().getUnits();
    return units.stream()
        .filter(unit -> unit.getId().getText().equals(wanted) || unit.getNames().contains(wanted))
        .map(Unit::getId)
        .findFirst()
        .orElseThrow(() -> new BadInputException(language.say(
            "for.unknown",
            wanted,
            language.list(NearMatches.of(
                wanted, units.stream().map(unit -> unit.getId().getText()).toList())))));
  }
}
