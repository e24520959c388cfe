package io.github.opencdo.testkit.law;

import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.scheme.Scheme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Other identifiers for what a register names itself, in the reverse order; those of which the scheme
 * speaks stay.
 */
final class NewNames {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Set<String> PROSE = Set.of("names", "name", "title", "reason");

  private final Map<String, String> names;

  private NewNames(Map<String, String> names) {
    this.names = names;
  }

  static NewNames of(Register register, Scheme scheme) {
    Set<String> fixed = new HashSet<>();
    addTexts(JSON.valueToTree(scheme), fixed);
    SortedSet<String> own = new TreeSet<>();
    for (JsonNode facts : JSON.valueToTree(register)) {
      for (JsonNode fact : facts) {
        fact.path("id").stringValueOpt().filter(id -> !fixed.contains(id)).ifPresent(own::add);
      }
    }
    return new NewNames(reversed(own));
  }

  private static void addTexts(JsonNode node, Set<String> texts) {
    node.stringValueOpt().ifPresent(texts::add);
    node.forEach(each -> addTexts(each, texts));
  }

  private static Map<String, String> reversed(SortedSet<String> own) {
    Map<String, String> names = new HashMap<>();
    for (String name : own) {
      names.put(name, "N-%08d".formatted(own.size() - names.size()));
    }
    return names;
  }

  /** Gets the new name of an identifier, or of an entity by the kind before its colon. */
  String of(String text) {
    int colon = text.indexOf(':') + 1;
    String id = text.substring(colon);
    return text.substring(0, colon) + names.getOrDefault(id, id);
  }

  /** Gets the new name of a subject, which may be a stage of an entity after a dot. */
  String ofSubject(String text) {
    int dot = text.lastIndexOf('.');
    String renamed = of(text);
    return renamed.equals(text) && dot > 0
        ? of(text.substring(0, dot)) + text.substring(dot)
        : renamed;
  }

  Register in(Register register) {
    JsonNode renamed = renamed(JSON.valueToTree(register));
    return JSON.treeToValue(renamed, Register.class);
  }

  private JsonNode renamed(JsonNode node) {
    if (node instanceof ObjectNode object) {
      List<String> keys = new ArrayList<>(object.propertyNames());
      keys.removeAll(PROSE);
      keys.forEach(key -> object.set(key, renamed(object.get(key))));
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        array.set(i, renamed(array.get(i)));
      }
    }
    return node.isString() ? StringNode.valueOf(of(node.stringValue())) : node;
  }
}
