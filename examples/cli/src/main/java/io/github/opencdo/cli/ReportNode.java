package io.github.opencdo.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * A value of a report with its place; of objects only the properties that are wanted.
 *
 * @param path the path from the top of the file
 * @param line the line on which it begins, from one
 * @param token what it begins with
 * @param text the text of a scalar
 * @param properties the wanted properties of an object
 * @param elements the elements of a list
 */
record ReportNode(
    String path,
    int line,
    JsonToken token,
    String text,
    Map<String, ReportNode> properties,
    List<ReportNode> elements) {

  /** Reads the value at which a parser stands. */
  static ReportNode read(JsonParser parser, String path, Set<String> wanted) {
    ReportNode node = new ReportNode(
        path,
        Math.max(parser.currentTokenLocation().getLineNr(), 1),
        parser.currentToken(),
        parser.currentToken().isScalarValue() ? parser.getString() : "",
        new LinkedHashMap<>(),
        new ArrayList<>());
    if (node.isObject()) {
      node.readProperties(parser, wanted);
    } else if (node.isList()) {
      node.readElements(parser, wanted);
    }
    return node;
  }

  private void readProperties(JsonParser parser, Set<String> wanted) {
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      if (wanted.contains(name)) {
        properties.put(name, read(parser, path.isEmpty() ? name : path + "." + name, wanted));
      } else {
        parser.skipChildren();
      }
    }
  }

  private void readElements(JsonParser parser, Set<String> wanted) {
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      elements.add(read(parser, path + "[" + elements.size() + "]", wanted));
    }
  }

  boolean isObject() {
    return token == JsonToken.START_OBJECT;
  }

  boolean isList() {
    return token == JsonToken.START_ARRAY;
  }

  boolean isText() {
    return token == JsonToken.VALUE_STRING;
  }
}
