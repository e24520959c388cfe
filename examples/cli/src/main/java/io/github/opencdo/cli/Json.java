package io.github.opencdo.cli;

import io.github.opencdo.model.text.LocalizedText;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** JSON as the command prints it: indented, with line feeds. */
final class Json {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private Json() {}

  static ArrayNode array() {
    return MAPPER.createArrayNode();
  }

  /** Gets several reports as one array. */
  static String array(List<String> reports) {
    ArrayNode array = array();
    reports.forEach(report -> array.add(MAPPER.readTree(report)));
    return print(array);
  }

  static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  static void put(ObjectNode node, String name, LocalizedText text) {
    node.putObject(name).put("zh-CN", text.getChinese()).put("en", text.getEnglish());
  }

  /** Gets a value as it is written in files. */
  static JsonNode tree(Object value) {
    return MAPPER.valueToTree(value);
  }

  static JsonNode parse(String text) {
    return MAPPER.readTree(text);
  }

  /** Writes a value as it is written in files. */
  static void write(Object value, OutputStream out) throws IOException {
    out.write(printer().writeValueAsBytes(value));
    out.write('\n');
  }

  static String print(JsonNode node) {
    return printer().writeValueAsString(node);
  }

  private static ObjectWriter printer() {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(lines);
    return MAPPER.writer().with(printer);
  }
}
