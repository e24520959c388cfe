package io.github.opencdo.reports.exchange;

import io.github.opencdo.reports.markup.Markup;
import io.github.opencdo.reports.markup.Tag;
import io.github.opencdo.reports.message.Phrases;
import io.github.opencdo.reports.view.Tally;
import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.rules.finding.Severity;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * An assessment as JUnit XML (JUnit 测试报告), for servers that show the tests of a build.
 *
 * <p>Each finding is a test. It fails exactly if a duty is breached, so that a build is red exactly if the verdict is
 * {@code NON_COMPLIANT}; a check that broke is an error. JUnit knows no third state: a breach of less than a duty, and what is
 * excepted, pending, undetermined or not applicable, is a test that was skipped, with the reason. The properties of the suite
 * hold the verdict and the count of each outcome.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class JUnitReport {

  private final Phrases phrases;

  private JUnitReport(Phrases phrases) {
    this.phrases = phrases;
  }

  /**
   * Obtains the report in a language.
   *
   * @param locale the locale of the reader
   * @return the report
   */
  public static JUnitReport in(Locale locale) {
    return new JUnitReport(Phrases.in(locale));
  }

  /**
   * Renders an assessment.
   *
   * @param assessment the assessment
   * @return the XML text
   */
  public String render(Assessment assessment) {
    StringWriter text = new StringWriter();
    write(assessment, Markup.file(text));
    return text.toString();
  }

  /**
   * Writes an assessment, in UTF-8, test by test.
   *
   * @param assessment the assessment
   * @param out where the XML text goes; it is left open
   * @throws IOException if it cannot be written there
   */
  public void write(Assessment assessment, OutputStream out) throws IOException {
    Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    try {
      write(assessment, Markup.file(text));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    text.flush();
  }

  private void write(Assessment assessment, Markup file) {
    Tag suite = Tag.of("testsuite")
        .with("name", assessment.getScheme().getId() + " " + assessment.getAsOf())
        .with("time", 0)
        .with("tests", assessment.getFindings().size())
        .with("errors", count(assessment, JUnitReport::isError))
        .with("skipped", count(assessment, JUnitReport::isSkipped))
        .with("failures", count(assessment, JUnitReport::isFailure));
    file.element(suite, () -> {
      file.line();
      file.element(Tag.of("properties"), () -> properties(file, assessment));
      assessment.getFindings().forEach(finding -> test(file, finding));
      file.line();
    });
    file.end();
  }

  private static void properties(Markup file, Assessment assessment) {
    Tally tally = Tally.of(assessment);
    property(file, "scheme", assessment.getScheme().getId());
    property(file, "asOf", assessment.getAsOf());
    property(file, "verdict", assessment.getVerdict());
    for (Outcome outcome : Outcome.values()) {
      property(file, outcome.name(), tally.count(outcome));
    }
  }

  private static void property(Markup file, String name, Object value) {
    file.line();
    file.empty(Tag.of("property").with("name", name).with("value", value));
  }

  private void test(Markup file, Finding finding) {
    Tag test = Tag.of("testcase")
        .with("name", finding.getKey().getSubject())
        .with("classname", name(finding))
        .with("time", 0);
    file.line();
    if (finding.getOutcome() == Outcome.SATISFIED) {
      file.empty(test);
    } else {
      file.element(test, () -> result(file, finding));
    }
  }

  private void result(Markup file, Finding finding) {
    String message = phrases.say(finding.getMessage());
    if (isSkipped(finding)) {
      file.empty(
          Tag.of("skipped").with("message", phrases.say("junit.skipped", word(finding), message)));
      return;
    }
    Tag tag = Tag.of(isFailure(finding) ? "failure" : "error")
        .with("message", message)
        .with("type", finding.getOutcome());
    file.element(tag, () -> {
      file.text(phrases.say(finding.getExplanation().getExpected()) + "\n");
      finding
          .getExplanation()
          .getRemedy()
          .ifPresent(remedy -> file.text(phrases.say(remedy) + "\n"));
      file.text(
          finding.getCitation().getDocument() + " " + finding.getCitation().getClause());
    });
  }

  private static Object word(Finding finding) {
    return finding.getOutcome() == Outcome.VIOLATED ? finding.getSeverity() : finding.getOutcome();
  }

  private static String name(Finding finding) {
    return finding.getKey().getScheme()
        + "."
        + finding.getKey().getProvision()
        + "."
        + finding.getKey().getRequirement();
  }

  private static boolean isFailure(Finding finding) {
    return finding.getOutcome() == Outcome.VIOLATED && finding.getSeverity() == Severity.ERROR;
  }

  private static boolean isError(Finding finding) {
    return finding.getOutcome() == Outcome.FAILED;
  }

  private static boolean isSkipped(Finding finding) {
    return finding.getOutcome() != Outcome.SATISFIED && !isFailure(finding) && !isError(finding);
  }

  private static long count(Assessment assessment, Predicate<Finding> which) {
    return assessment.getFindings().stream().filter(which).count();
  }
}
