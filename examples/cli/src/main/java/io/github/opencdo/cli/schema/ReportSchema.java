package io.github.opencdo.cli.schema;

import static io.github.opencdo.cli.schema.SchemaNodes.constant;
import static io.github.opencdo.cli.schema.SchemaNodes.day;
import static io.github.opencdo.cli.schema.SchemaNodes.each;
import static io.github.opencdo.cli.schema.SchemaNodes.number;
import static io.github.opencdo.cli.schema.SchemaNodes.oneOf;
import static io.github.opencdo.cli.schema.SchemaNodes.reference;
import static io.github.opencdo.cli.schema.SchemaNodes.text;
import static io.github.opencdo.cli.schema.SchemaNodes.typed;

import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.source.ProvisionId;
import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.rules.finding.InstanceStatus;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.rules.finding.Severity;
import io.github.opencdo.rules.finding.Verdict;
import io.github.opencdo.rules.finding.WaiverStatus;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The schema of reports, which are written piece by piece and so have no type to generate it from. */
final class ReportSchema {

  private static final Pattern UNDERSCORE = Pattern.compile("_(.)");

  private ReportSchema() {}

  /** Gets the schema of one report, of an array of them for several jurisdictions, or of a table for several schemes. */
  static ObjectNode get() {
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    ObjectNode definitions = schema.putObject("$defs");
    definitions.set("Report", report());
    definitions.set("Finding", finding());
    definitions.set("Message", message());
    definitions.set("Waiver", waiver());
    definitions.set("Account", account());
    definitions.set("Comparison", ComparisonSchema.get());
    definitions.set("Survey", SurveySchema.get());
    ObjectNode several = each(reference("Report")).put("minItems", 2);
    schema.setAll(oneOf(reference("Report"), several, reference("Survey")));
    return schema;
  }

  private static ObjectNode report() {
    ObjectSchema run = new ObjectSchema()
        .with("engine", text())
        .with("schemeDigest", text().put("pattern", "^sha256:[0-9a-f]{64}$"))
        .with("registerDigest", text().put("pattern", "^sha256:[0-9a-f]{64}$"))
        .with("calendar", text());
    return new ObjectSchema()
        .with("scheme", text(SchemeId.class))
        .with("asOf", day())
        .with("verdict", constant(Verdict.values()))
        .with("run", run.node())
        .with("findings", each(reference("Finding")))
        .with("waivers", each(reference("Waiver")))
        .with("accounts", each(reference("Account")))
        .withOptional("comparison", reference("Comparison"))
        .node();
  }

  private static ObjectNode finding() {
    ObjectSchema citation = new ObjectSchema().with("document", text()).with("clause", text());
    return new ObjectSchema()
        .with("key", text())
        .with("provision", text(ProvisionId.class))
        .with("requirement", text())
        .with("subject", text(EntityRef.class))
        .with("outcome", constant(Outcome.values()))
        .with("severity", constant(Severity.values()))
        .with("draft", typed("boolean"))
        .with("message", reference("Message"))
        .with("citation", citation.node())
        .with("expected", text())
        .with("expectation", reference("Message"))
        .with("observed", each(observation()))
        .withOptional("remedy", reference("Message"))
        .withOptional("due", day())
        .with("instances", each(instance()))
        .with("remarks", each(reference("Message")))
        .node();
  }

  private static ObjectNode observation() {
    return new ObjectSchema()
        .with("entity", text(EntityRef.class))
        .with("fact", reference("Message"))
        .node();
  }

  private static ObjectNode instance() {
    return new ObjectSchema()
        .with("name", text())
        .with("due", day())
        .with("status", constant(InstanceStatus.values()))
        .withOptional("doneOn", day())
        .node();
  }

  private static ObjectNode message() {
    return new ObjectSchema()
        .with("key", text())
        .with("zh-CN", text())
        .with("en", text())
        .node();
  }

  private static ObjectNode waiver() {
    return new ObjectSchema()
        .with("provision", text(ProvisionId.class))
        .with("about", text(EntityRef.class))
        .with("status", constant(WaiverStatus.values()))
        .with("reason", text())
        .with("approver", text(EntityRef.class))
        .with("from", day())
        .with("until", day())
        .node();
  }

  private static ObjectNode account() {
    ObjectSchema account = new ObjectSchema()
        .with("provision", text(ProvisionId.class))
        .with("requirement", text())
        .with("considered", number());
    Stream.of(Outcome.values()).forEach(outcome -> account.with(camel(outcome), number()));
    return account.node();
  }

  private static String camel(Outcome outcome) {
    return UNDERSCORE
        .matcher(outcome.name().toLowerCase(Locale.ROOT))
        .replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
  }
}
