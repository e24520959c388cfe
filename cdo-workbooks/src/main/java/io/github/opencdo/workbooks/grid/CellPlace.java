package io.github.opencdo.workbooks.grid;

/**
 * Where a cell is; its text form is that of spreadsheets, such as {@code 单位!B7}.
 *
 * @param sheet the name of the sheet
 * @param row the row, from zero
 * @param column the column, from zero
 */
public record CellPlace(String sheet, int row, int column) {

  private static final int LETTERS = 26;

  /** Gets the name of the cell in its sheet, such as {@code B7}. */
  public String cell() {
    return letters(column) + (row + 1);
  }

  /** Gets the letters of a column, from zero. */
  public static String letters(int column) {
    String last = String.valueOf((char) ('A' + column % LETTERS));
    return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
  }

  @Override
  public String toString() {
    return sheet + "!" + cell();
  }
}
