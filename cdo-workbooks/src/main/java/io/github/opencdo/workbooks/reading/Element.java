package io.github.opencdo.workbooks.reading;

import io.github.opencdo.workbooks.table.Block;
import io.github.opencdo.workbooks.table.ColumnKind;
import io.github.opencdo.workbooks.table.FactColumn;
import io.github.opencdo.workbooks.table.FactTree;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** A fact, or something that a fact has several of, while its rows are read. */
final class Element {

  private static final String OPEN = "..";

  private final Block block;
  private final String path;
  private final int row;
  private final ObjectNode node = FactTree.mapper().createObjectNode();
  private final Set<FactColumn> filled = new HashSet<>();
  private final Map<Block, Element> latest = new HashMap<>();
  private Optional<JsonNode> whole = Optional.empty();

  Element(Block block, String path, int row) {
    this.block = block;
    this.path = path;
    this.row = row;
  }

  String path() {
    return path;
  }

  int row() {
    return row;
  }

  Block block() {
    return block;
  }

  /** Notes that there is something in a column, though perhaps nothing that can be read. */
  void fill(FactColumn column) {
    filled.add(column);
  }

  boolean isFilled(FactColumn column) {
    return filled.contains(column);
  }

  void put(FactColumn column, JsonNode value) {
    List<String> steps = column.steps();
    if (steps.isEmpty()) {
      whole = Optional.of(value);
      return;
    }
    ObjectNode owner = owner(steps);
    String name = steps.get(steps.size() - 1);
    if (column.kind() == ColumnKind.START) {
      owner.put(name, value.asString() + "/" + OPEN);
    } else if (column.kind() == ColumnKind.END) {
      // Without a start that could be read there is no range.
      String start = owner.path(name).asString("");
      if (!start.isEmpty()) {
        owner.put(name, start.replace("/" + OPEN, "/" + value.asString()));
      }
    } else {
      owner.set(name, value);
    }
  }

  private ObjectNode owner(List<String> steps) {
    ObjectNode owner = node;
    for (String step : steps.subList(0, steps.size() - 1)) {
      owner = owner.path(step) instanceof ObjectNode inner ? inner : owner.putObject(step);
    }
    return owner;
  }

  /** Begins the next element of a part. */
  Element begin(Block part, int inRow) {
    List<String> steps = List.of(part.name().split("\\."));
    ObjectNode owner = owner(steps);
    String name = steps.get(steps.size() - 1);
    ArrayNode elements =
        owner.path(name) instanceof ArrayNode present ? present : owner.putArray(name);
    String own = path + "." + part.name() + "[" + elements.size() + "]";
    Element element = new Element(part, own, inRow);
    elements.add(element.node);
    latest.put(part, element);
    return element;
  }

  /** Finds the element of a part that was begun last. */
  Optional<Element> latest(Block part) {
    return Optional.ofNullable(latest.get(part));
  }

  /** Adds a detail unless there is one of its key. */
  boolean addDetail(Block part, String key, JsonNode value) {
    List<String> steps = List.of(part.name().split("\\."));
    ObjectNode owner = owner(steps);
    String name = steps.get(steps.size() - 1);
    ObjectNode details =
        owner.path(name) instanceof ObjectNode present ? present : owner.putObject(name);
    boolean isNew = !details.has(key);
    if (isNew) {
      details.set(key, value);
    }
    return isNew;
  }

  JsonNode value() {
    return block.columns().get(0).steps().isEmpty() ? whole.orElse(StringNode.valueOf("")) : node;
  }
}
