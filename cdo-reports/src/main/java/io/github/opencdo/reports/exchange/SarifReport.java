package io.github.opencdo.reports.exchange;

import io.github.opencdo.reports.message.Phrases;
import io.github.opencdo.reports.view.Names;
import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.rules.report.Provenance;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

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

  private static final JsonMapper MAPPER = JsonMapper.builder()
      .defaultPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")))
      .enable(SerializationFeature.INDENT_OUTPUT)
      .build();

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
    ObjectNode log = MAPPER.createObjectNode();
    log.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
    log.put("version", "2.1.0");
    run(log.putArray("runs").addObject(), assessment);
    return MAPPER.writeValueAsString(log) + "\n";
  }

  private void run(ObjectNode run, Assessment assessment) {
    SarifRules rules = new SarifRules(assessment.getScheme(), phrases);
    List<ObjectNode> results = new ArrayList<>();
    SarifResults writer = new SarifResults(rules, Names.of(assessment, phrases), phrases);
    assessment
        .getFindings()
        .forEach(each -> results.add(writer.write(MAPPER.createObjectNode(), each)));
    Provenance provenance = Provenance.of(assessment);
    driver(run.putObject("tool").putObject("driver"), provenance, rules);
    run.putObject("automationDetails")
        .put("id", assessment.getScheme().getId() + "/" + assessment.getAsOf() + "/");
    run.put("language", phrases.tag());
    run.put("columnKind", "unicodeCodePoints");
    invocation(run.putArray("invocations").addObject(), assessment);
    run.putArray("results").addAll(results);
    run.putObject("properties")
        .put("verdict", assessment.getVerdict().name())
        .put("asOf", assessment.getAsOf().toString())
        .put("scheme", assessment.getScheme().getId().getText())
        .put("schemeDigest", provenance.getSchemeDigest())
        .put("registerDigest", provenance.getRegisterDigest())
        .put("calendar", provenance.getCalendar());
  }

  private void driver(ObjectNode driver, Provenance provenance, SarifRules rules) {
    String[] engine = provenance.getEngine().split(" ", 2);
    driver.put("name", engine[0]);
    driver.put("version", engine[engine.length - 1]);
    driver.put("language", phrases.tag());
    rules.write(driver.putArray("rules"));
  }

  private void invocation(ObjectNode invocation, Assessment assessment) {
    List<Finding> failed = assessment.findings(Outcome.FAILED);
    invocation.put("executionSuccessful", failed.isEmpty());
    ArrayNode notifications = invocation.putArray("toolExecutionNotifications");
    failed.forEach(each -> notifications
        .addObject()
        .put("level", "error")
        .putObject("message")
        .put("text", phrases.say(each.getMessage())));
  }
}
