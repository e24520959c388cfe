package io.github.opencdo.reports.exchange;

import io.github.opencdo.reports.markup.JsonText;
import io.github.opencdo.reports.message.Phrases;
import io.github.opencdo.reports.view.Names;
import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.rules.report.Provenance;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * An assessment as SARIF 2.1.0 (静态分析结果交换格式), for the viewers and gates of software builds.
 *
 * <p>A requirement is a rule, and each finding is a result. A breach is of kind {@code fail}, with the level of its severity;
 * what is excepted is a suppressed {@code fail}; what is undetermined is {@code open}; what broke is {@code review}, and also
 * a notification of the tool. Each result has the key of the finding as a fingerprint.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class SarifReport {

  private final Phrases phrases;

  private SarifReport(Phrases phrases) {
    this.phrases = phrases;
  }

  /**
   * Obtains the report in a language.
   *
   * @param locale the locale of the reader
   * @return the report
   */
  public static SarifReport in(Locale locale) {
    return new SarifReport(Phrases.in(locale));
  }

  /**
   * Renders an assessment.
   *
   * @param assessment the assessment
   * @return the JSON text, indented
   */
  public String render(Assessment assessment) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      write(assessment, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("Memory cannot fail to be written to", e);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /**
   * Writes an assessment, in UTF-8, result by result.
   *
   * @param assessment the assessment
   * @param out where the JSON text goes; it is left open
   * @throws IOException if it cannot be written there
   */
  public void write(Assessment assessment, OutputStream out) throws IOException {
    JsonText.write(out, json -> {
      json.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
      json.put("version", "2.1.0");
      json.each("runs", List.of(assessment), each -> run(json, each));
    });
  }

  private void run(JsonText json, Assessment assessment) {
    SarifRules rules = new SarifRules(assessment, phrases);
    SarifResults results = new SarifResults(rules, Names.of(assessment, phrases), phrases);
    Provenance provenance = Provenance.of(assessment);
    json.object("tool", () -> json.object("driver", () -> driver(json, provenance, rules)));
    json.object(
        "automationDetails",
        () -> json.put("id", assessment.getScheme().getId() + "/" + assessment.getAsOf() + "/"));
    json.put("language", phrases.tag());
    json.put("columnKind", "unicodeCodePoints");
    json.each("invocations", List.of(assessment), each -> invocation(json, each));
    json.each("results", assessment.getFindings(), each -> results.write(json, each));
    json.object("properties", () -> {
      json.put("verdict", assessment.getVerdict().name());
      json.put("asOf", assessment.getAsOf());
      json.put("scheme", assessment.getScheme().getId());
      json.put("schemeDigest", provenance.getSchemeDigest());
      json.put("registerDigest", provenance.getRegisterDigest());
      json.put("calendar", provenance.getCalendar());
    });
  }

  private void driver(JsonText json, Provenance provenance, SarifRules rules) {
    String[] engine = provenance.getEngine().split(" ", 2);
    json.put("name", engine[0]);
    json.put("version", engine[engine.length - 1]);
    json.put("language", phrases.tag());
    rules.write(json);
  }

  private void invocation(JsonText json, Assessment assessment) {
    List<Finding> failed = assessment.findings(Outcome.FAILED);
    json.put("executionSuccessful", failed.isEmpty());
    json.each("toolExecutionNotifications", failed, each -> {
      json.put("level", "error");
      json.object("message", () -> json.put("text", phrases.say(each.getMessage())));
    });
  }
}
