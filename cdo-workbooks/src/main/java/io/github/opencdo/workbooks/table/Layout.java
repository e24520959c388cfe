package io.github.opencdo.workbooks.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** Lays a fact out in rows: what it has several of stands below each other, beside its first row. */
public final class Layout {

  private final Block block;

  /** Lays out the facts of a table. */
  public Layout(FactTable table) {
    this.block = table.block();
  }

  /** Gets the rows of a fact, each with its values by column. */
  public List<Map<FactColumn, JsonNode>> rows(JsonNode fact) {
    List<Map<FactColumn, JsonNode>> rows = new ArrayList<>();
    place(block, fact, 0, rows);
    return rows;
  }

  /** Places an element and returns the first row below it. */
  private static int place(
      Block block, JsonNode element, int row, List<Map<FactColumn, JsonNode>> rows) {
    block.columns().forEach(column -> put(rows, row, column, find(element, column.steps())));
    int end = row + 1;
    for (Block part : block.parts()) {
      JsonNode elements = find(element, List.of(part.name().split("\\.")));
      end = Math.max(
          end,
          part.details()
              ? placeDetails(part, elements, row, rows)
              : placeAll(part, elements, row, rows));
    }
    return end;
  }

  private static int placeAll(
      Block part, JsonNode elements, int row, List<Map<FactColumn, JsonNode>> rows) {
    int next = row;
    for (JsonNode element : elements) {
      next = place(part, element, next, rows);
    }
    return next;
  }

  private static int placeDetails(
      Block part, JsonNode details, int row, List<Map<FactColumn, JsonNode>> rows) {
    int next = row;
    for (Map.Entry<String, JsonNode> detail : details.properties()) {
      put(rows, next, part.columns().get(0), StringNode.valueOf(detail.getKey()));
      put(rows, next, part.columns().get(1), detail.getValue());
      next++;
    }
    return next;
  }

  private static void put(
      List<Map<FactColumn, JsonNode>> rows, int row, FactColumn column, JsonNode value) {
    while (rows.size() <= row) {
      rows.add(new HashMap<>());
    }
    if (!value.isMissingNode()) {
      rows.get(row).put(column, value);
    }
  }

  private static JsonNode find(JsonNode element, List<String> steps) {
    JsonNode found = element;
    for (String step : steps) {
      found = found.path(step);
    }
    return found;
  }
}
