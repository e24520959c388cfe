package io.github.opencdo.workbooks.reading;

import io.github.opencdo.workbooks.grid.GridCell;
import io.github.opencdo.workbooks.grid.GridRow;
import io.github.opencdo.workbooks.table.Block;
import io.github.opencdo.workbooks.table.ColumnKind;
import io.github.opencdo.workbooks.table.FactColumn;
import io.github.opencdo.workbooks.table.Heading;
import io.github.opencdo.workbooks.value.CellProblems;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Makes facts of the rows of a sheet: a row begins a fact, or continues the one above it. */
final class FactAssembler {

  private final SheetColumns columns;
  private final CellProblems problems;
  private final CellValues values;
  private final FactPlaces places;
  private final Consumer<JsonNode> facts;
  private @Nullable Element fact;
  private int count;

  FactAssembler(
      SheetColumns columns, CellProblems problems, FactPlaces places, Consumer<JsonNode> facts) {
    this.columns = columns;
    this.problems = problems;
    this.values = new CellValues(problems);
    this.places = places;
    this.facts = facts;
  }

  void accept(GridRow row) {
    Block root = columns.table().block();
    if (begins(root, row)) {
      finish();
      String path = columns.table().property() + "[" + count++ + "]";
      fact = new Element(root, path, row.number());
      fill(fact, row);
    }
    Element current = fact;
    if (current != null) {
      addParts(current, row);
    } else {
      columns.table().columns().stream()
          .filter(column -> !cell(row, column).isEmpty())
          .findFirst()
          .ifPresent(column -> problems.add(row.place(columns.place(column)), "row.stray"));
    }
  }

  /** Hands over the last fact. */
  void finish() {
    if (fact != null) {
      facts.accept(fact.value());
    }
  }

  private void addParts(Element element, GridRow row) {
    for (Block part : element.block().parts()) {
      if (part.details()) {
        addDetail(element, part, row);
      } else {
        if (begins(part, row)) {
          fill(element.begin(part, row.number()), row);
        }
        element
            .latest(part)
            .ifPresentOrElse(latest -> addParts(latest, row), () -> reportStray(part, row));
      }
    }
  }

  private void reportStray(Block part, GridRow row) {
    part.allColumns()
        .filter(column -> !cell(row, column).isEmpty())
        .findFirst()
        .ifPresent(column -> problems.add(row.place(columns.place(column)), "row.stray"));
  }

  private void fill(Element element, GridRow row) {
    places.put(element.path(), row.number());
    for (FactColumn column : element.block().columns()) {
      if (!cell(row, column).isEmpty()) {
        element.fill(column);
        read(row, column).ifPresent(value -> element.put(column, value));
      }
    }
    element.block().columns().stream()
        .filter(column -> !element.isFilled(column))
        .filter(column -> column.required() || endsWithoutStart(element, column))
        .forEach(column -> reportMissing(row, column));
  }

  private static boolean endsWithoutStart(Element element, FactColumn column) {
    return column.kind() == ColumnKind.START
        && element.block().columns().stream()
            .filter(other -> other.kind() == ColumnKind.END)
            .anyMatch(other -> other.steps().equals(column.steps()) && element.isFilled(other));
  }

  private void addDetail(Element element, Block part, GridRow row) {
    FactColumn key = part.columns().get(0);
    FactColumn value = part.columns().get(1);
    List<FactColumn> empty =
        part.columns().stream().filter(column -> cell(row, column).isEmpty()).toList();
    if (empty.size() == 1) {
      reportMissing(row, empty.get(0));
    } else if (empty.isEmpty()) {
      Optional<JsonNode> read = read(row, value);
      read(row, key).map(JsonNode::asString).ifPresent(name -> {
        places.put(element.path() + "." + part.name() + "." + name, row.number());
        if (read.isPresent() && !element.addDetail(part, name, read.get())) {
          problems.add(row.place(columns.place(key)), "key.twice", name);
        }
      });
    }
  }

  private void reportMissing(GridRow row, FactColumn column) {
    problems.add(row.place(columns.place(column)), "cell.missing", Heading.of(column));
  }

  private Optional<JsonNode> read(GridRow row, FactColumn column) {
    return values.read(cell(row, column), column, row.place(columns.place(column)));
  }

  private boolean begins(Block block, GridRow row) {
    return block.columns().stream().anyMatch(column -> !cell(row, column).isEmpty());
  }

  // A merged cell says once what it says; here each row is a fact of its own.
  private GridCell cell(GridRow row, FactColumn column) {
    GridCell cell = columns.find(column).map(row::cell).orElse(GridCell.EMPTY);
    return cell.carried() ? GridCell.EMPTY : cell;
  }
}
