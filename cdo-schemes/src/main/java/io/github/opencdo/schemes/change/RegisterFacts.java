package io.github.opencdo.schemes.change;

import io.github.opencdo.model.register.Register;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The facts of a register one by one, without what lays down how they are judged. */
final class RegisterFacts {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private RegisterFacts() {}

  static List<Fact> of(Register register) {
    return tree(register).properties().stream()
        .flatMap(list -> list.getValue().valueStream().map(node -> new Fact(list.getKey(), node)))
        .toList();
  }

  /** Puts some lists of another register in the place of one's own. */
  static Register merged(Register own, Register other, Set<String> lists) {
    if (lists.isEmpty()) {
      return own;
    }
    ObjectNode others = tree(other);
    return changed(own, lists, (name, list) -> others.path(name));
  }

  /** What becomes of a list. */
  interface Change {
    JsonNode of(String name, JsonNode list);
  }

  /** Changes some lists; a list that is missing then has nothing in it. */
  static Register changed(Register register, Set<String> lists, Change change) {
    ObjectNode tree = tree(register);
    lists.forEach(name -> {
      JsonNode list = change.of(name, tree.path(name));
      tree.remove(name);
      if (list.isArray()) {
        tree.set(name, list);
      }
    });
    return MAPPER.treeToValue(tree, Register.class).toBuilder()
        .records(register.getRecords())
        .waivers(register.getWaivers())
        .parameters(register.getParameters())
        .build();
  }

  private static ObjectNode tree(Register register) {
    return MAPPER.valueToTree(register.toBuilder()
        .records(Set.of())
        .waivers(List.of())
        .parameters(List.of())
        .build());
  }
}
