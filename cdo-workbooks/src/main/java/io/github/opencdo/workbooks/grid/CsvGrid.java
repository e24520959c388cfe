package io.github.opencdo.workbooks.grid;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectReader;
import tools.jackson.dataformat.csv.CsvFactory;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/** The one sheet of a CSV file, which is called like the file. */
final class CsvGrid implements Grid {

  private static final int LONGEST_TEXT = 100_000;
  private static final int MOST_COLUMNS = 1_000;
  private static final ObjectReader READER = CsvMapper.builder(CsvFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(LONGEST_TEXT).build())
          .build())
      .enable(CsvReadFeature.WRAP_AS_ARRAY)
      .build()
      .readerForListOf(String.class);

  private final Path file;
  private final String name;
  private final CsvText text;

  private CsvGrid(Path file, CsvText text) {
    this.file = file;
    this.name = String.valueOf(file.getFileName());
    this.text = text;
  }

  static CsvGrid open(Path file) throws IOException {
    return new CsvGrid(file, CsvText.of(file));
  }

  @Override
  public List<String> sheets() {
    return List.of(name);
  }

  @Override
  public long rows(String sheet) {
    return text.lines();
  }

  @Override
  public Optional<String> charset() {
    return Optional.of(text.charset()).map(Charset::name);
  }

  @Override
  public void read(String sheet, Consumer<GridRow> rows) throws IOException {
    readWhile(row -> {
      rows.accept(row);
      return true;
    });
  }

  @Override
  public List<GridRow> head(String sheet, int rows) throws IOException {
    List<GridRow> head = new ArrayList<>();
    readWhile(row -> {
      head.add(row);
      return head.size() < rows;
    });
    return head;
  }

  private void readWhile(Predicate<GridRow> wanted) throws IOException {
    try (Reader reader = new BufferedReader(text.open(file));
        MappingIterator<List<String>> lines = READER.readValues(reader)) {
      for (int number = 0; lines.hasNextValue(); number++) {
        if (!wanted.test(row(number, lines.nextValue()))) {
          return;
        }
      }
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw new UnreadableGridException("csv.broken", line, e.getOriginalMessage());
    }
  }

  private GridRow row(int number, List<String> values) {
    List<GridCell> cells =
        values.stream().limit(MOST_COLUMNS).map(GridCell::text).toList();
    return new GridRow(name, number, cells);
  }

  @Override
  public void close() {
    // The file is open only while it is read.
  }
}
