package io.github.opencdo.cli.schema;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The schema of an object to which nothing may be added. */
final class ObjectSchema {

  private final ObjectNode node = JsonNodeFactory.instance.objectNode();
  private final ObjectNode properties;
  private final ArrayNode required;

  ObjectSchema() {
    node.put("type", "object");
    properties = node.putObject("properties");
    required = node.putArray("required");
    node.put("additionalProperties", false);
  }

  /** Adds a property that is always there. */
  ObjectSchema with(String name, JsonNode schema) {
    required.add(name);
    return withOptional(name, schema);
  }

  /** Adds a property that may be left out. */
  ObjectSchema withOptional(String name, JsonNode schema) {
    properties.set(name, schema);
    return this;
  }

  ObjectNode node() {
    return node;
  }
}
