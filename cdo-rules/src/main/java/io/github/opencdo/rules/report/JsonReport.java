package io.github.opencdo.rules.report;

import io.github.opencdo.rules.finding.Account;
import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.finding.Explanation;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.Instance;
import io.github.opencdo.rules.finding.Observation;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.rules.finding.WaiverUse;
import io.github.opencdo.rules.message.Message;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An assessment as JSON (JSON 报告), every message in both languages.
 *
 * <p>Equal assessments of equal registers give equal bytes.
 */
public final class JsonReport {

  // The standard one ends lines as the platform does, and equal reports would differ between
  // platforms.
  private static final PrettyPrinter LINES =
      new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
  private static final JsonMapper MAPPER = JsonMapper.builder()
      .defaultPrettyPrinter(LINES)
      .enable(SerializationFeature.INDENT_OUTPUT)
      .build();
  private static final Pattern UNDERSCORE = Pattern.compile("_(.)");

  private JsonReport() {}

  /**
   * Renders an assessment.
   *
   * @param assessment the assessment
   * @return the JSON text, indented
   */
  public static String render(Assessment assessment) {
    ObjectNode report = MAPPER.createObjectNode();
    report.put("scheme", assessment.getScheme().getId().getText());
    report.put("asOf", assessment.getAsOf().toString());
    report.put("verdict", assessment.getVerdict().name());
    run(report.putObject("run"), Provenance.of(assessment));
    each(report.putArray("findings"), assessment.getFindings(), JsonReport::finding);
    each(report.putArray("waivers"), assessment.getWaivers(), JsonReport::waiver);
    each(report.putArray("accounts"), assessment.getAccounts(), JsonReport::account);
    return MAPPER.writeValueAsString(report);
  }

  private static void run(ObjectNode run, Provenance provenance) {
    run.put("engine", provenance.getEngine());
    run.put("schemeDigest", provenance.getSchemeDigest());
    run.put("registerDigest", provenance.getRegisterDigest());
    run.put("calendar", provenance.getCalendar());
  }

  private static void finding(Finding finding, ObjectNode node) {
    Explanation explanation = finding.getExplanation();
    node.put("key", finding.getKey().toString());
    node.put("provision", finding.getKey().getProvision().getText());
    node.put("requirement", finding.getKey().getRequirement());
    node.put("subject", finding.getKey().getSubject().toString());
    node.put("outcome", finding.getOutcome().name());
    node.put("severity", finding.getSeverity().name());
    node.put("draft", finding.isDraft());
    message(finding.getMessage(), node.putObject("message"));
    ObjectNode citation = node.putObject("citation");
    citation.put("document", finding.getCitation().getDocument());
    citation.put("clause", finding.getCitation().getClause().getText());
    node.put("expected", explanation.getExpected().in(Locale.ENGLISH));
    message(explanation.getExpected(), node.putObject("expectation"));
    each(node.putArray("observed"), explanation.getObserved(), JsonReport::observation);
    explanation.getRemedy().ifPresent(remedy -> message(remedy, node.putObject("remedy")));
    explanation.getDue().ifPresent(due -> node.put("due", due.toString()));
    each(node.putArray("instances"), explanation.getInstances(), JsonReport::instance);
    each(node.putArray("remarks"), explanation.getRemarks(), JsonReport::message);
  }

  private static void instance(Instance instance, ObjectNode node) {
    node.put("name", instance.getName());
    node.put("due", instance.getDue().toString());
    node.put("status", instance.getStatus().name());
    instance.getDoneOn().ifPresent(day -> node.put("doneOn", day.toString()));
  }

  private static void waiver(WaiverUse use, ObjectNode node) {
    node.put("provision", use.getWaiver().getProvision().getText());
    node.put("about", use.getWaiver().getAbout().toString());
    node.put("status", use.getStatus().name());
    node.put("reason", use.getWaiver().getReason());
    node.put("approver", use.getWaiver().getApprover().toString());
    node.put("from", use.getWaiver().getSince().toString());
    node.put("until", use.getWaiver().getUntil().toString());
  }

  private static void observation(Observation observation, ObjectNode node) {
    node.put("entity", observation.getEntity().toString());
    message(observation.getFact(), node.putObject("fact"));
  }

  private static void message(Message message, ObjectNode node) {
    node.put("key", message.getKey());
    node.put("zh-CN", message.in(Locale.SIMPLIFIED_CHINESE));
    node.put("en", message.in(Locale.ENGLISH));
  }

  private static void account(Account account, ObjectNode node) {
    node.put("provision", account.getProvision().getText());
    node.put("requirement", account.getRequirement());
    node.put("considered", account.getConsidered());
    Arrays.stream(Outcome.values()).forEach(each -> node.put(camel(each), account.count(each)));
  }

  private static String camel(Outcome outcome) {
    return UNDERSCORE
        .matcher(outcome.name().toLowerCase(Locale.ROOT))
        .replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
  }

  private static <T> void each(ArrayNode array, List<T> items, BiConsumer<T, ObjectNode> write) {
    items.forEach(item -> write.accept(item, array.addObject()));
  }
}
