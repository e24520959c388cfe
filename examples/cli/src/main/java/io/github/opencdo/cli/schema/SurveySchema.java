package io.github.opencdo.cli.schema;

import static io.github.opencdo.cli.schema.SchemaNodes.constant;
import static io.github.opencdo.cli.schema.SchemaNodes.day;
import static io.github.opencdo.cli.schema.SchemaNodes.each;
import static io.github.opencdo.cli.schema.SchemaNodes.number;
import static io.github.opencdo.cli.schema.SchemaNodes.text;
import static io.github.opencdo.cli.schema.SchemaNodes.typed;

import io.github.opencdo.model.place.JurisdictionId;
import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.rules.finding.Verdict;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** The schema of what one register comes to under several schemes. */
final class SurveySchema {

  private SurveySchema() {}

  static ObjectNode get() {
    ObjectSchema scheme = new ObjectSchema()
        .with("scheme", text(SchemeId.class))
        .with("verdict", constant(Verdict.values()));
    return new ObjectSchema()
        .with("jurisdiction", text(JurisdictionId.class))
        .with("asOf", day())
        .with("schemes", each(withCounts(scheme)))
        .with("kinds", each(row()))
        .with("areas", each(row()))
        .node();
  }

  private static ObjectNode row() {
    ObjectNode schemes = typed("object");
    schemes.set("additionalProperties", withCounts(new ObjectSchema()));
    return new ObjectSchema()
        .with("key", text())
        .with(
            "label", new ObjectSchema().with("zh-CN", text()).with("en", text()).node())
        .with("schemes", schemes)
        .node();
  }

  private static ObjectNode withCounts(ObjectSchema schema) {
    Stream.of(Outcome.values()).forEach(outcome -> schema.with(outcome.name(), number()));
    return schema.node();
  }
}
