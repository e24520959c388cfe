package io.github.opencdo.workbooks.reading;

import io.github.opencdo.workbooks.grid.CellPlace;
import io.github.opencdo.workbooks.grid.GridRow;
import io.github.opencdo.workbooks.table.FactColumn;
import io.github.opencdo.workbooks.table.FactTable;
import io.github.opencdo.workbooks.value.CellProblems;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which column of a sheet holds what, as its hidden first row says. */
final class SheetColumns {

  private final String sheet;
  private final FactTable table;
  private final Map<FactColumn, Integer> places = new HashMap<>();

  private SheetColumns(String sheet, FactTable table) {
    this.sheet = sheet;
    this.table = table;
  }

  /** Finds the columns, if the row is the first of a sheet of facts. */
  static Optional<SheetColumns> find(GridRow paths, CellProblems problems) {
    return paths.cells().stream()
        .filter(cell -> !cell.isEmpty())
        .findFirst()
        .flatMap(cell -> FactTable.find(cell.text().split("\\.")[0]))
        .filter(table -> paths.number() == 0)
        .map(table -> new SheetColumns(paths.sheet(), table).read(paths, problems));
  }

  private SheetColumns read(GridRow paths, CellProblems problems) {
    Map<String, FactColumn> known = new HashMap<>();
    table.columns().forEach(column -> known.put(column.path(), column));
    for (int i = 0; i < paths.cells().size(); i++) {
      String path = paths.cell(i).text();
      FactColumn column = known.get(path);
      if (column != null) {
        Integer other = places.putIfAbsent(column, i);
        if (other != null) {
          problems.add(paths.place(i), "column.twice", path, CellPlace.letters(other));
        }
      } else if (!paths.cell(i).isEmpty()) {
        problems.add(
            paths.place(i),
            "column.unknown",
            path,
            table.columns().stream().map(FactColumn::path).toList());
      }
    }
    return this;
  }

  String sheet() {
    return sheet;
  }

  FactTable table() {
    return table;
  }

  Optional<Integer> find(FactColumn column) {
    return Optional.ofNullable(places.get(column));
  }

  /** Gets where a column is, or would be. */
  int place(FactColumn column) {
    return places.getOrDefault(column, 0);
  }
}
