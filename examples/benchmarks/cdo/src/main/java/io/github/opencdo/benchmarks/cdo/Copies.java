package io.github.opencdo.benchmarks.cdo;

import io.github.opencdo.model.register.Register;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A register with the units of another several times, each time with all their facts under other identifiers. */
final class Copies {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final List<String> PEOPLE = List.of("units", "persons");

  // One copy in so many has units and persons and nothing else, so that it is in breach.
  private static final int NEGLECTED = 50;

  private final ObjectNode original;
  private final Set<String> ids = new HashSet<>();
  private final Set<String> names = new HashSet<>();

  private Copies(Register register) {
    this.original = MAPPER.valueToTree(register);
    original.properties().forEach(each -> collect(each.getKey(), each.getValue()));
  }

  private void collect(String field, JsonNode facts) {
    for (JsonNode fact : facts) {
      boolean own = fact.has("id") && !field.equals("bodies") && !field.equals("jurisdictions");
      if (own) {
        ids.add(fact.get("id").asString());
      }
      if (field.equals("units")) {
        fact.get("names").forEach(name -> names.add(name.asString()));
      }
    }
  }

  /** Makes the register. */
  static Register of(Register register, int times) {
    return new Copies(register).copy(times);
  }

  private Register copy(int times) {
    ObjectNode all = original.deepCopy();
    for (int copy = 1; copy < times; copy++) {
      String suffix = "-" + copy;
      boolean neglected = copy % NEGLECTED == 0;
      for (var each : original.properties()) {
        boolean wanted = each.getValue().isArray() && (!neglected || PEOPLE.contains(each.getKey()));
        if (wanted) {
          addCopies((ArrayNode) each.getValue(), suffix, (ArrayNode) all.get(each.getKey()));
        }
      }
    }
    return MAPPER.treeToValue(all, Register.class);
  }

  // What concerns no unit is there once, and to a meeting of several all come.
  private void addCopies(ArrayNode facts, String suffix, ArrayNode all) {
    for (int each = 0; each < facts.size(); each++) {
      JsonNode copy = rename(facts.get(each), suffix);
      if (copy.path("participants").size() > 1) {
        ArrayNode participants = ((ObjectNode) all.get(each)).withArray("participants");
        copy.path("participants").forEach(participants::add);
      } else if (!copy.equals(facts.get(each))) {
        all.add(copy);
      }
    }
  }

  private JsonNode rename(JsonNode node, String suffix) {
    if (node instanceof ObjectNode object) {
      ObjectNode copy = MAPPER.createObjectNode();
      object.properties().forEach(each -> copy.set(each.getKey(), rename(each.getValue(), suffix)));
      return copy;
    }
    if (node instanceof ArrayNode array) {
      ArrayNode copy = MAPPER.createArrayNode();
      array.forEach(each -> copy.add(rename(each, suffix)));
      return copy;
    }
    return node.isString() && isRenamed(node.asString())
        ? MAPPER.getNodeFactory().stringNode(node.asString() + suffix)
        : node;
  }

  private boolean isRenamed(String text) {
    boolean body = text.startsWith("body:") || text.startsWith("jurisdiction:");
    return ids.contains(text)
        || names.contains(text)
        || !body && ids.contains(text.substring(text.indexOf(':') + 1));
  }
}
