package io.github.opencdo.workbooks.grid;

/**
 * A cell of a table.
 *
 * @param kind what it holds
 * @param text its text: of a day in ISO form, of a formula the formula itself
 * @param carried whether it repeats the first cell of an area of merged cells
 */
public record GridCell(CellKind kind, String text, boolean carried) {

  /** The cell that holds nothing. */
  public static final GridCell EMPTY = new GridCell(CellKind.EMPTY, "", false);

  static GridCell of(CellKind kind, String text) {
    return new GridCell(kind, text, false);
  }

  static GridCell text(String text) {
    return text.isBlank() ? EMPTY : of(CellKind.TEXT, text);
  }

  GridCell carriedOn() {
    return new GridCell(kind, text, true);
  }

  /** Checks whether it holds nothing but space. */
  public boolean isEmpty() {
    return kind == CellKind.EMPTY;
  }
}
