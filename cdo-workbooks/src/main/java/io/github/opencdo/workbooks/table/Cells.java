package io.github.opencdo.workbooks.table;

import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** The text of a value as a cell of a column has it. */
public final class Cells {

  private static final String RANGE = "/";

  private Cells() {}

  /** Gets the text of a value: of a range, the edge that the column is for. */
  public static String text(FactColumn column, JsonNode value) {
    if (column.many()) {
      return CellText.join(StreamSupport.stream(value.spliterator(), false)
          .map(JsonNode::asString)
          .toList());
    }
    String text = value.asString();
    return switch (column.kind()) {
      case START -> text.substring(0, text.indexOf(RANGE));
      case END -> text.substring(text.indexOf(RANGE) + 1);
      default -> text;
    };
  }
}
