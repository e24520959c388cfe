package io.github.opencdo.schemes.binding;

import io.github.opencdo.schemes.source.Grammar;
import io.github.opencdo.schemes.source.Location;
import io.github.opencdo.schemes.source.Name;
import io.github.opencdo.schemes.source.Node;
import io.github.opencdo.schemes.source.NodeReader;
import io.github.opencdo.schemes.source.Problem;
import io.github.opencdo.schemes.source.ProblemLog;
import io.github.opencdo.schemes.source.Syntax;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JavaType;

/**
 * Goes through a file that cannot be bound as a whole, and binds it part by part.
 *
 * <p>Only one part is held as a tree at a time, so that a large file with a small mistake needs no more
 * memory than a good one.
 */
public final class Diagnosis {

  private final JsonParser parser;
  private final Grammar grammar;
  private final ProblemLog log;
  private final NodeReader reader;
  private final Binder binder;
  private final Parts parts = new Parts();

  /** Obtains the diagnosis of the file that a parser has just opened. */
  public Diagnosis(JsonParser parser, Syntax syntax, Grammar grammar, ProblemLog log) {
    this.parser = parser;
    this.grammar = grammar;
    this.log = log;
    this.reader = new NodeReader(parser, log);
    this.binder = new Binder(syntax, grammar, log);
  }

  /** Reports what is wrong with the form of the file and gets the parts that are left. */
  public Parts run(Class<?> type) {
    JsonToken first = parser.nextToken();
    if (first == null) {
      log.add(Problem.ofFile("file.empty"));
    } else if (first == JsonToken.START_OBJECT) {
      readTop(type);
    } else {
      reader
          .readElement("")
          .ifPresent(
              top -> log.add(Problem.at("", top.getLocation(), "value.object", top.found())));
    }
    return parts;
  }

  private void readTop(Class<?> type) {
    reader.checkMark("");
    Location start = new Location(1, 1);
    Map<String, Type> attributes = Attributes.of(type);
    Map<String, Location> seen = new HashMap<>();
    for (Optional<Name> name = reader.nextName("", seen);
        name.isPresent() && !log.isFull();
        name = reader.nextName("", seen)) {
      readAttribute(name.get(), attributes);
    }
    if (!log.isFull()) {
      reportMissing(type, start, seen.keySet());
      reportSecondDocument();
    }
  }

  private void readAttribute(Name name, Map<String, Type> attributes) {
    Type type = attributes.get(name.text());
    if (type == null) {
      log.add(Problem.at(
          name.path(), name.location(), "key.unknown", name.text(), attributes.keySet()));
      parser.skipChildren();
      return;
    }
    JavaType target = grammar.mapper().constructType(type);
    if (target.isCollectionLikeType() && parser.currentToken() == JsonToken.START_ARRAY) {
      readElements(name, target.getContentType());
    } else {
      reader
          .readValue(name)
          .ifPresentOrElse(
              node -> bind(name.text(), -1, node, target), () -> parts.obscure(name.text()));
    }
  }

  private void readElements(Name name, JavaType type) {
    reader.checkMark(name.path());
    for (int index = 0; parser.nextToken() != JsonToken.END_ARRAY && !log.isFull(); index++) {
      int place = index;
      reader
          .readElement(name.path() + "[" + index + "]")
          .ifPresentOrElse(
              node -> bind(name.text(), place, node, type), () -> parts.obscure(name.text()));
    }
  }

  private void bind(String property, int index, Node node, JavaType type) {
    binder
        .bind(node, type)
        .ifPresentOrElse(
            value -> parts.add(
                new Part<>(property, index, value, Optional.of(node).filter(Node::isDamaged))),
            () -> parts.lose(property, node));
  }

  private void reportMissing(Class<?> type, Location start, Set<String> seen) {
    List<String> missing =
        Attributes.required(type).stream().filter(name -> !seen.contains(name)).toList();
    if (!missing.isEmpty()) {
      log.add(Problem.at("", start, "key.missing", missing));
    }
  }

  private void reportSecondDocument() {
    if (parser.nextToken() != null) {
      Location second = reader.readElement("").map(Node::getLocation).orElse(new Location(1, 1));
      log.add(Problem.at("", second, "file.second"));
    }
  }
}
