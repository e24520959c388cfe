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
import java.util.function.Consumer;
import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;

/** Writes an assessment piece by piece, without a tree in memory. */
final class AssessmentJson {

  private static final Pattern UNDERSCORE = Pattern.compile("_(.)");

  private final JsonGenerator json;

  AssessmentJson(JsonGenerator json) {
    this.json = json;
  }

  void write(Assessment assessment) {
    json.writeStartObject();
    text("scheme", assessment.getScheme().getId());
    text("asOf", assessment.getAsOf());
    text("verdict", assessment.getVerdict());
    object("run", () -> run(Provenance.of(assessment)));
    each("findings", assessment.getFindings(), this::finding);
    each("waivers", assessment.getWaivers(), this::waiver);
    each("accounts", assessment.getAccounts(), this::account);
    json.writeEndObject();
  }

  private void run(Provenance provenance) {
    text("engine", provenance.getEngine());
    text("schemeDigest", provenance.getSchemeDigest());
    text("registerDigest", provenance.getRegisterDigest());
    text("calendar", provenance.getCalendar());
  }

  private void finding(Finding finding) {
    Explanation explanation = finding.getExplanation();
    text("key", finding.getKey());
    text("provision", finding.getKey().getProvision());
    text("requirement", finding.getKey().getRequirement());
    text("subject", finding.getKey().getSubject());
    text("outcome", finding.getOutcome());
    text("severity", finding.getSeverity());
    json.writeBooleanProperty("draft", finding.isDraft());
    object("message", () -> message(finding.getMessage()));
    object("citation", () -> {
      text("document", finding.getCitation().getDocument());
      text("clause", finding.getCitation().getClause());
    });
    text("expected", explanation.getExpected().in(Locale.ENGLISH));
    object("expectation", () -> message(explanation.getExpected()));
    each("observed", explanation.getObserved(), this::observation);
    explanation.getRemedy().ifPresent(remedy -> object("remedy", () -> message(remedy)));
    explanation.getDue().ifPresent(due -> text("due", due));
    each("instances", explanation.getInstances(), this::instance);
    each("remarks", explanation.getRemarks(), this::message);
  }

  private void instance(Instance instance) {
    text("name", instance.getName());
    text("due", instance.getDue());
    text("status", instance.getStatus());
    instance.getDoneOn().ifPresent(day -> text("doneOn", day));
  }

  private void waiver(WaiverUse use) {
    text("provision", use.getWaiver().getProvision());
    text("about", use.getWaiver().getAbout());
    text("status", use.getStatus());
    text("reason", use.getWaiver().getReason());
    text("approver", use.getWaiver().getApprover());
    text("from", use.getWaiver().getSince());
    text("until", use.getWaiver().getUntil());
  }

  private void observation(Observation observation) {
    text("entity", observation.getEntity());
    object("fact", () -> message(observation.getFact()));
  }

  private void message(Message message) {
    text("key", message.getKey());
    text("zh-CN", message.in(Locale.SIMPLIFIED_CHINESE));
    text("en", message.in(Locale.ENGLISH));
  }

  private void account(Account account) {
    text("provision", account.getProvision());
    text("requirement", account.getRequirement());
    json.writeNumberProperty("considered", account.getConsidered());
    Arrays.stream(Outcome.values())
        .forEach(each -> json.writeNumberProperty(camel(each), account.count(each)));
  }

  private static String camel(Outcome outcome) {
    return UNDERSCORE
        .matcher(outcome.name().toLowerCase(Locale.ROOT))
        .replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
  }

  private void text(String name, Object text) {
    json.writeStringProperty(name, text.toString());
  }

  private void object(String name, Runnable content) {
    json.writeObjectPropertyStart(name);
    content.run();
    json.writeEndObject();
  }

  private <T> void each(String name, List<T> items, Consumer<T> content) {
    json.writeArrayPropertyStart(name);
    for (T item : items) {
      json.writeStartObject();
      content.accept(item);
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
