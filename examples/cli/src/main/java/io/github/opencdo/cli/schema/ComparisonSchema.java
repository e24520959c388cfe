package io.github.opencdo.cli.schema;

import static io.github.opencdo.cli.schema.SchemaNodes.constant;
import static io.github.opencdo.cli.schema.SchemaNodes.day;
import static io.github.opencdo.cli.schema.SchemaNodes.each;
import static io.github.opencdo.cli.schema.SchemaNodes.number;
import static io.github.opencdo.cli.schema.SchemaNodes.oneOf;
import static io.github.opencdo.cli.schema.SchemaNodes.text;
import static io.github.opencdo.cli.schema.SchemaNodes.typed;

import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.rules.finding.Severity;
import io.github.opencdo.rules.finding.Verdict;
import io.github.opencdo.schemes.change.CauseKind;
import io.github.opencdo.schemes.change.FindingChangeKind;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** The schema of what a report says of a former one. */
final class ComparisonSchema {

  private static final List<String> FATES = List.of("new", "resolved", "other", "unchanged");

  private ComparisonSchema() {}

  static ObjectNode get() {
    return oneOf(withReport(), withAssessment());
  }

  /** Gets that of a comparison with a report, which knows no causes. */
  private static ObjectNode withReport() {
    ObjectSchema counts = new ObjectSchema();
    FATES.forEach(fate -> counts.with(fate, number()));
    ObjectSchema comparison = new ObjectSchema()
        .with("with", former())
        .with("differs", each(text()))
        .with("counts", counts.node());
    FATES.forEach(fate -> comparison.with(
        fate,
        each(new ObjectSchema()
            .with("key", text())
            .withOptional("before", constant(Outcome.values()))
            .withOptional("after", constant(Outcome.values()))
            .node())));
    return comparison.node();
  }

  private static ObjectNode withAssessment() {
    ObjectSchema counts = new ObjectSchema();
    List.of("new", "resolved", "changed", "detail", "unchanged")
        .forEach(name -> counts.with(name, number()));
    return new ObjectSchema()
        .with("with", former())
        .with("counts", counts.node())
        .with("changes", each(change()))
        .node();
  }

  private static ObjectNode former() {
    return new ObjectSchema()
        .with("scheme", text(SchemeId.class))
        .with("asOf", day())
        .with("verdict", constant(Verdict.values()))
        .node();
  }

  private static ObjectNode change() {
    return new ObjectSchema()
        .with("key", text())
        .with("kind", constant(FindingChangeKind.values()))
        .with("new", typed("boolean"))
        .with("resolved", typed("boolean"))
        .withOptional("before", weight())
        .withOptional("after", weight())
        .with("causes", each(cause()))
        .node();
  }

  private static ObjectNode weight() {
    return new ObjectSchema()
        .with("outcome", constant(Outcome.values()))
        .with("severity", constant(Severity.values()))
        .node();
  }

  /** Gets that of a cause, whose evidence depends on its kind. */
  private static ObjectNode cause() {
    return new ObjectSchema()
        .with("kind", constant(CauseKind.values()))
        .with("zh-CN", text())
        .with("en", text())
        .node()
        .put("additionalProperties", true);
  }
}
