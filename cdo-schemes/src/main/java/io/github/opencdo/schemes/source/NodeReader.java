package io.github.opencdo.schemes.source;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads values with their places, and reports what no value of a file may have. */
public final class NodeReader {

  private static final String MERGE_KEY = "<<";

  private final JsonParser parser;
  private final ProblemLog log;
  private final boolean yaml;

  /** Obtains the reader that goes on where a parser stands. */
  public NodeReader(JsonParser parser, ProblemLog log) {
    this.parser = parser;
    this.log = log;
    this.yaml = parser instanceof MarkedYamlParser;
  }

  /** Reports a mark of the object or list at which the parser stands, where that is read step by step. */
  public void checkMark(String path) {
    reportMark(path, Location.of(parser));
  }

  /** Reads the element of a list at which the parser stands. */
  public Optional<Node> readElement(String path) {
    return read(path, "", Location.of(parser));
  }

  /**
   * Goes to the next property of an object whose name may stand there.
   *
   * @param seen the names that have been there, to which the name is added
   */
  public Optional<Name> nextName(String path, Map<String, Location> seen) {
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      Name name = Name.in(path, parser.currentName(), Location.of(parser));
      reportMark(name.path(), name.location());
      parser.nextToken();
      if (mayStand(name, seen)) {
        return Optional.of(name);
      }
      parser.skipChildren();
    }
    return Optional.empty();
  }

  private boolean mayStand(Name name, Map<String, Location> seen) {
    if (yaml && name.text().equals(MERGE_KEY)) {
      log.add(Problem.at(name.path(), name.location(), "yaml.merge"));
      return false;
    }
    Location first = seen.putIfAbsent(name.text(), name.location());
    if (first != null) {
      log.add(Problem.at(name.path(), name.location(), "key.duplicate", name.text(), first.line()));
    }
    return first == null;
  }

  /** Reads the value of a property at which the parser stands. */
  public Optional<Node> readValue(Name name) {
    return read(name.path(), name.text(), name.location());
  }

  private Optional<Node> read(String path, String name, Location nameLocation) {
    Location location = Location.of(parser);
    if (reportMark(path, location)) {
      return Optional.empty();
    }
    if (isNull()) {
      log.add(
          yaml && isProse(name)
              ? Problem.at(path, location, "value.split", name)
              : Problem.at(path, location, "value.null"));
      return Optional.empty();
    }
    Node node = new Node(path, name, nameLocation, location, kind(), text());
    if (node.getKind() == NodeKind.OBJECT) {
      readProperties(node);
    } else if (node.getKind() == NodeKind.LIST) {
      readElements(node);
    }
    return Optional.of(node);
  }

  // Within braces a comma ends a text, and the rest of it becomes a key without a value.
  private static boolean isProse(String name) {
    return name.chars().anyMatch(each -> !Character.isLetterOrDigit(each) && "-_".indexOf(each) < 0)
        || name.chars().anyMatch(Character::isIdeographic);
  }

  private void readProperties(Node node) {
    Map<String, Location> seen = new HashMap<>();
    for (Optional<Name> next = nextName(node.getPath(), seen);
        next.isPresent();
        next = nextName(node.getPath(), seen)) {
      Name name = next.get();
      readValue(name).ifPresentOrElse(node::add, () -> node.miss(name.text()));
    }
  }

  private void readElements(Node node) {
    for (int index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
      readElement(node.getPath() + "[" + index + "]")
          .ifPresentOrElse(node::add, () -> node.miss(""));
    }
  }

  private boolean reportMark(String path, Location location) {
    Optional<YamlMark> mark =
        parser instanceof MarkedYamlParser marked ? marked.mark() : Optional.empty();
    mark.ifPresent(found ->
        log.add(Problem.at(path, location, "yaml." + found.name().toLowerCase(Locale.ROOT))));
    return mark.filter(YamlMark.ALIAS::equals).isPresent();
  }

  private boolean isNull() {
    return parser instanceof MarkedYamlParser marked
        ? marked.isNull()
        : parser.hasToken(JsonToken.VALUE_NULL);
  }

  private NodeKind kind() {
    return switch (parser.currentToken()) {
      case START_OBJECT -> NodeKind.OBJECT;
      case START_ARRAY -> NodeKind.LIST;
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> yaml ? NodeKind.TEXT : NodeKind.NUMBER;
      case VALUE_TRUE, VALUE_FALSE -> yaml ? NodeKind.TEXT : NodeKind.BOOLEAN;
      default -> NodeKind.TEXT;
    };
  }

  private String text() {
    return parser.currentToken().isScalarValue() ? parser.getString() : "";
  }
}
