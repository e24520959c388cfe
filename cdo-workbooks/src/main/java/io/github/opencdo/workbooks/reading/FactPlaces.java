package io.github.opencdo.workbooks.reading;

import io.github.opencdo.workbooks.grid.CellPlace;
import io.github.opencdo.workbooks.table.FactColumn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Where in a workbook the paths of a register are. */
final class FactPlaces {

  private final Map<String, SheetColumns> sheets = new HashMap<>();
  private final Map<String, Integer> rows = new HashMap<>();

  Optional<SheetColumns> find(String property) {
    return Optional.ofNullable(sheets.get(property));
  }

  void add(SheetColumns columns) {
    sheets.put(columns.table().property(), columns);
  }

  void put(String path, int row) {
    rows.put(path, row);
  }

  /** Finds the cell of a path, or the first of the fact in which it is. */
  Optional<CellPlace> findCell(String path) {
    return find(path.split("[\\[.]")[0])
        .map(columns -> new CellPlace(columns.sheet(), row(path), column(columns, path)));
  }

  private int row(String path) {
    return outwards(path).filter(rows::containsKey).findFirst().map(rows::get).orElse(0);
  }

  private static int column(SheetColumns columns, String path) {
    List<FactColumn> all = columns.table().columns();
    return outwards(path.replaceAll("\\[\\d+]", ""))
        .flatMap(each -> Stream.of(each, each + ".from", each + ".value"))
        .flatMap(each -> all.stream().filter(column -> column.path().equals(each)))
        .findFirst()
        .map(columns::place)
        .orElse(0);
  }

  /** Gets a path and what it is in, the innermost first. */
  private static Stream<String> outwards(String path) {
    return Stream.iterate(
        path,
        each -> !each.isEmpty(),
        each ->
            each.substring(0, Math.max(Math.max(each.lastIndexOf('.'), each.lastIndexOf('[')), 0)));
  }
}
