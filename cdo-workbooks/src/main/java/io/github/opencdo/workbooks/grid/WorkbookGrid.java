package io.github.opencdo.workbooks.grid;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** The sheets of a workbook; rows are read one after the other, so that its size does not matter. */
final class WorkbookGrid implements Grid {

  private static final ReadingOptions OPTIONS = new ReadingOptions(true, true);

  private final ReadableWorkbook workbook;
  private final Map<String, SheetOutline> outlines;
  private final CellReader cells;

  private WorkbookGrid(ReadableWorkbook workbook, Map<String, SheetOutline> outlines) {
    this.workbook = workbook;
    this.outlines = outlines;
    this.cells = new CellReader(workbook.isDate1904());
  }

  static WorkbookGrid open(Path file) throws IOException {
    WorkbookFile.requireModest(file);
    Map<String, SheetOutline> outlines = SheetOutline.ofAll(file);
    try {
      return new WorkbookGrid(new ReadableWorkbook(file.toFile(), OPTIONS), outlines);
    } catch (ExcelReaderException e) {
      throw broken(e);
    }
  }

  @Override
  public List<String> sheets() {
    return workbook
        .getSheets()
        .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
        .map(Sheet::getName)
        .toList();
  }

  @Override
  public long rows(String sheet) {
    return outline(sheet).rows();
  }

  @Override
  public Optional<String> charset() {
    return Optional.empty();
  }

  @Override
  public void read(String name, Consumer<GridRow> rows) throws IOException {
    try (Stream<Row> stream = stream(name)) {
      MergedAreas areas = new MergedAreas(outline(name).areas());
      stream.map(row -> row(name, row, areas)).forEach(rows);
    } catch (ExcelReaderException e) {
      throw broken(e);
    }
  }

  @Override
  public List<GridRow> head(String name, int rows) throws IOException {
    try (Stream<Row> stream = stream(name)) {
      MergedAreas areas = new MergedAreas(outline(name).areas());
      return stream.limit(rows).map(row -> row(name, row, areas)).toList();
    } catch (ExcelReaderException e) {
      throw broken(e);
    }
  }

  private Stream<Row> stream(String name) throws IOException {
    return workbook.findSheet(name).orElseThrow().openStream();
  }

  private SheetOutline outline(String sheet) {
    return outlines.getOrDefault(sheet, new SheetOutline(0, List.of()));
  }

  private GridRow row(String sheet, Row row, MergedAreas areas) {
    List<GridCell> read = new ArrayList<>(row.getCellCount());
    row.forEach(cell -> read.add(cells.read(cell)));
    int number = row.getRowNum() - 1;
    return new GridRow(sheet, number, areas.fill(number, read));
  }

  private static UnreadableGridException broken(ExcelReaderException e) {
    return new UnreadableGridException("file.broken", String.valueOf(e.getMessage()));
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
