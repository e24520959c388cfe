package io.github.opencdo.cli.schema;

import java.time.LocalDate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The parts of which schemas are put together by hand. */
final class SchemaNodes {

  private SchemaNodes() {}

  static ObjectNode reference(String definition) {
    return JsonNodeFactory.instance.objectNode().put("$ref", "#/$defs/" + definition);
  }

  static ObjectNode each(JsonNode items) {
    ObjectNode list = typed("array");
    list.set("items", items);
    return list;
  }

  static ObjectNode constant(Enum<?>[] constants) {
    ObjectNode word = text();
    Stream.of(constants).map(Enum::name).forEach(word.putArray("enum")::add);
    return word;
  }

  static ObjectNode day() {
    return text(LocalDate.class).put("format", "date");
  }

  static ObjectNode text(Class<?> type) {
    return text().put("pattern", "^(" + TextPatterns.find(type).orElseThrow() + ")$");
  }

  static ObjectNode text() {
    return typed("string");
  }

  static ObjectNode number() {
    return typed("integer").put("minimum", 0);
  }

  static ObjectNode oneOf(JsonNode... ways) {
    ObjectNode choice = JsonNodeFactory.instance.objectNode();
    Stream.of(ways).forEach(choice.putArray("oneOf")::add);
    return choice;
  }

  static ObjectNode typed(String type) {
    return JsonNodeFactory.instance.objectNode().put("type", type);
  }
}
