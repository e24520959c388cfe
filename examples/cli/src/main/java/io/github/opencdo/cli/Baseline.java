package io.github.opencdo.cli;

import io.github.opencdo.model.text.LocalizedText;
import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.rules.finding.Verdict;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A former JSON report, or several in one file, with which assessments are compared.
 *
 * @param file what the file is called
 * @param reports the reports, one for each scheme
 * @param language the language in which is told what is wrong
 */
record Baseline(String file, List<Report> reports, Language language) {

  /**
   * One report.
   *
   * @param scheme the scheme
   * @param asOf the day as of which was judged
   * @param verdict the verdict
   * @param run by what and from what it was made; what it does not say is not compared
   * @param findings the findings by their keys, in order
   */
  record Report(
      String scheme,
      LocalDate asOf,
      Verdict verdict,
      Map<String, String> run,
      Map<String, Item> findings) {}

  /**
   * One finding.
   *
   * @param outcome the outcome
   * @param message the sentence
   */
  record Item(Outcome outcome, LocalizedText message) {}

  static Baseline read(String file, Inputs inputs, Language language) {
    return inputs.spooled(
        file,
        path -> new Baseline(
            file, new BaselineReader(file, language).read(Files.newInputStream(path)), language));
  }

  /** Gets the report on the scheme of an assessment. */
  Report reportOn(Assessment assessment) {
    String scheme = assessment.getScheme().getId().getText();
    return reports.stream()
        .filter(each -> each.scheme().equals(scheme))
        .findFirst()
        .orElseThrow(() -> new BadInputException(language.say(
            "baseline.scheme",
            file,
            scheme,
            language.list(reports.stream().map(Report::scheme).toList()))));
  }
}
