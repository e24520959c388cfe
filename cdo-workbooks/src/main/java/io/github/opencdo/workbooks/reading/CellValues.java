package io.github.opencdo.workbooks.reading;

import io.github.opencdo.workbooks.grid.CellKind;
import io.github.opencdo.workbooks.grid.CellPlace;
import io.github.opencdo.workbooks.grid.GridCell;
import io.github.opencdo.workbooks.message.Words;
import io.github.opencdo.workbooks.table.CellText;
import io.github.opencdo.workbooks.table.FactColumn;
import io.github.opencdo.workbooks.table.FactTree;
import io.github.opencdo.workbooks.value.CellProblems;
import io.github.opencdo.workbooks.value.DayText;
import io.github.opencdo.workbooks.value.PlainText;
import io.github.opencdo.workbooks.vocabulary.Vocabulary;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.StringNode;

/** Reads cells as the values of their columns; what cannot be read is reported and left out. */
final class CellValues {

  private static final String OPEN = "..";
  private static final int LARGEST_SCALE = 1_000;
  private static final Set<String> YES = Set.of("是", "TRUE", "true");
  private static final Set<String> NO = Set.of("否", "FALSE", "false");

  private final CellProblems problems;

  CellValues(CellProblems problems) {
    this.problems = problems;
  }

  Optional<JsonNode> read(GridCell cell, FactColumn column, CellPlace place) {
    if (cell.kind() == CellKind.FORMULA || cell.kind() == CellKind.ERROR) {
      String key = cell.kind() == CellKind.FORMULA ? "cell.formula" : "cell.error";
      return wrong(place, key, cell.text());
    }
    return switch (column.kind()) {
      case DAY -> day(cell, place);
      case START, END -> edge(cell, place);
      case NUMBER -> number(cell, place);
      case VALUE -> column.type() == String.class ? text(cell, column, place) : number(cell, place);
      case TRUTH -> truth(cell, place);
      case TEXT, CODE, KEY -> text(cell, column, place);
    };
  }

  private Optional<JsonNode> edge(GridCell cell, CellPlace place) {
    return PlainText.of(cell.text()).equals(OPEN)
        ? Optional.of(StringNode.valueOf(OPEN))
        : day(cell, place);
  }

  private Optional<JsonNode> day(GridCell cell, CellPlace place) {
    DayText day = DayText.parse(cell.text());
    day.problem().ifPresent(words -> problems.add(place.toString(), words));
    return day.day().map(each -> StringNode.valueOf(each.toString()));
  }

  private Optional<JsonNode> number(GridCell cell, CellPlace place) {
    try {
      BigDecimal number = new BigDecimal(PlainText.of(cell.text()));
      if (Math.abs((long) number.scale()) <= LARGEST_SCALE && cell.kind() != CellKind.DATE) {
        return Optional.of(DecimalNode.valueOf(number));
      }
    } catch (NumberFormatException e) {
      // Reported like any other text that is no number.
    }
    return wrong(place, "number.form", cell.text());
  }

  private Optional<JsonNode> truth(GridCell cell, CellPlace place) {
    String text = PlainText.of(cell.text());
    if (YES.contains(text) || NO.contains(text)) {
      return Optional.of(BooleanNode.valueOf(YES.contains(text)));
    }
    return wrong(place, "truth.form", cell.text());
  }

  private Optional<JsonNode> text(GridCell cell, FactColumn column, CellPlace place) {
    if (cell.kind() == CellKind.DATE || cell.kind() == CellKind.BOOLEAN) {
      return wrong(place, "cell.text", Words.name("kind." + cell.kind()));
    }
    if (!column.many()) {
      return Optional.of(StringNode.valueOf(value(column, CellText.unescape(cell.text()))));
    }
    ArrayNode values = FactTree.mapper().createArrayNode();
    CellText.split(cell.text()).forEach(each -> values.add(value(column, each)));
    return Optional.of(values);
  }

  private static String value(FactColumn column, String text) {
    return column.isCoded() ? Vocabulary.code(text) : text;
  }

  private Optional<JsonNode> wrong(CellPlace place, String key, Object found) {
    problems.add(place, key, found);
    return Optional.empty();
  }
}
