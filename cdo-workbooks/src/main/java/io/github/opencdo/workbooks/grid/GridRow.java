package io.github.opencdo.workbooks.grid;

import java.util.List;

/**
 * A row of a table.
 *
 * @param sheet the name of its sheet
 * @param number the number, from zero
 * @param cells the cells from the first column on; beyond them there is nothing
 */
public record GridRow(String sheet, int number, List<GridCell> cells) {

  /** Gets the cell in a column. */
  public GridCell cell(int column) {
    return column < cells.size() ? cells.get(column) : GridCell.EMPTY;
  }

  /** Gets the place of the cell in a column. */
  public CellPlace place(int column) {
    return new CellPlace(sheet, number, column);
  }

  /** Checks whether it holds nothing. */
  public boolean isEmpty() {
    return cells.stream().allMatch(GridCell::isEmpty);
  }
}
