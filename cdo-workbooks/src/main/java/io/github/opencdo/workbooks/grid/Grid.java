package io.github.opencdo.workbooks.grid;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The sheets of a file, each of which can be read from its first row on as often as needed. */
public interface Grid extends Closeable {

  /**
   * Opens a file, as a workbook if it begins like one and as CSV otherwise.
   *
   * @param file the path of the file
   * @return its sheets
   * @throws UnreadableGridException if it is neither
   * @throws IOException if its bytes cannot be had
   */
  static Grid open(Path file) throws IOException {
    if (WorkbookFile.isLegacy(file)) {
      throw new UnreadableGridException("file.legacy");
    }
    return WorkbookFile.isPackage(file) ? WorkbookGrid.open(file) : CsvGrid.open(file);
  }

  /** Gets the names of the sheets, in their order, without those that are hidden. */
  List<String> sheets();

  /** Gets how many rows a sheet has, or slightly more. */
  long rows(String sheet);

  /** Gets the charset in which the text was found to be written, empty if the format fixes it. */
  Optional<String> charset();

  /** Hands over the rows of a sheet in their order; empty ones may be left out. */
  void read(String sheet, Consumer<GridRow> rows) throws IOException;

  /** Finds the first rows of a sheet. */
  List<GridRow> head(String sheet, int rows) throws IOException;
}
