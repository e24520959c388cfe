package io.github.opencdo.schemes.change;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A fact of a register, as files have it.
 *
 * @param list the list in which it stands
 * @param node what it says
 */
record Fact(String list, JsonNode node) {

  private static final String ID = "id";
  private static final List<String> HOLDERS = List.of("person", "unit");

  /** Gets the identifier, or what it says in short where it has none. */
  String label() {
    return id().orElseGet(() -> texts(node).collect(Collectors.joining(" · ")));
  }

  Optional<String> id() {
    return Optional.ofNullable(node.get(ID)).map(JsonNode::asString);
  }

  /** Gets all texts in it, among which are the identifiers of what it speaks of. */
  Set<String> mentions() {
    return texts(node).collect(Collectors.toCollection(TreeSet::new));
  }

  /** Gets whose fact it is. */
  List<String> holders() {
    return HOLDERS.stream()
        .flatMap(name -> Optional.ofNullable(node.get(name)).stream())
        .map(JsonNode::asString)
        .toList();
  }

  private static Stream<String> texts(JsonNode node) {
    return node.isContainer()
        ? node.valueStream().flatMap(Fact::texts)
        : Stream.of(node.asString());
  }
}
