package io.github.opencdo.schemes.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.io.ContentReference;

/** A parser over a tree of nodes that knows at which node it stands. */
public final class NodeParser extends SimpleParser {

  private static final Pattern WHOLE = Pattern.compile("-?\\d+");

  private final List<Step> steps = new ArrayList<>();
  private int position = -1;

  NodeParser(Node root, boolean untyped) {
    super(untyped);
    add(root);
  }

  private void add(Node node) {
    switch (node.getKind()) {
      case OBJECT -> addObject(node);
      case LIST -> addList(node);
      case TEXT -> steps.add(new Step(JsonToken.VALUE_STRING, node));
      case NUMBER -> steps.add(new Step(number(node.getText()), node));
      case BOOLEAN -> steps.add(new Step(truth(node.getText()), node));
    }
  }

  private void addObject(Node node) {
    steps.add(new Step(JsonToken.START_OBJECT, node));
    for (Node child : node.getChildren()) {
      steps.add(new Step(JsonToken.PROPERTY_NAME, child));
      add(child);
    }
    steps.add(new Step(JsonToken.END_OBJECT, node));
  }

  private void addList(Node node) {
    steps.add(new Step(JsonToken.START_ARRAY, node));
    node.getChildren().forEach(this::add);
    steps.add(new Step(JsonToken.END_ARRAY, node));
  }

  private static JsonToken number(String text) {
    return WHOLE.matcher(text).matches()
        ? JsonToken.VALUE_NUMBER_INT
        : JsonToken.VALUE_NUMBER_FLOAT;
  }

  private static JsonToken truth(String text) {
    return text.equals("true") ? JsonToken.VALUE_TRUE : JsonToken.VALUE_FALSE;
  }

  @Override
  public JsonToken nextToken() {
    if (position + 1 >= steps.size()) {
      return _updateTokenToNull();
    }
    position++;
    return _updateToken(steps.get(position).token());
  }

  /** Gets the node at which the parser stands; at a name, the node that has it. */
  public Node node() {
    return steps.get(Math.max(position, 0)).node();
  }

  @Override
  public String getString() {
    return hasToken(JsonToken.PROPERTY_NAME) ? node().getName() : node().getText();
  }

  @Override
  public String currentName() {
    return node().getName();
  }

  @Override
  public TokenStreamLocation currentTokenLocation() {
    Location location = node().getLocation();
    return new TokenStreamLocation(
        ContentReference.unknown(), -1, location.line(), location.column());
  }

  private record Step(JsonToken token, Node node) {}
}
