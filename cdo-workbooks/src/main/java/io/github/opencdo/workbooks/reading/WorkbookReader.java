package io.github.opencdo.workbooks.reading;

import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.text.LocalizedText;
import io.github.opencdo.schemes.reading.FileProblem;
import io.github.opencdo.schemes.reading.RegisterReader;
import io.github.opencdo.schemes.reading.UnreadableFileException;
import io.github.opencdo.workbooks.grid.CellPlace;
import io.github.opencdo.workbooks.grid.Grid;
import io.github.opencdo.workbooks.grid.GridRow;
import io.github.opencdo.workbooks.table.FactTree;
import io.github.opencdo.workbooks.value.CellProblems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;

/** Reads a workbook that was written from a template: into a register file, which the strict reader reads. */
public final class WorkbookReader {

  private static final int FIRST = 2;

  private final Grid grid;
  private final String file;
  private final CellProblems problems = new CellProblems();
  private final FactPlaces places = new FactPlaces();
  private final List<String> unread = new ArrayList<>();

  /** Reads a file under the name that problems of the whole give it. */
  public WorkbookReader(Grid grid, String file) {
    this.grid = grid;
    this.file = file;
  }

  /** Checks whether a file has a sheet of a template. */
  public static boolean isTemplate(Grid grid) throws IOException {
    for (String sheet : grid.sheets()) {
      for (GridRow first : grid.head(sheet, 1)) {
        if (SheetColumns.find(first, new CellProblems()).isPresent()) {
          return true;
        }
      }
    }
    return false;
  }

  /** Reads the register; hears of each row. */
  public Register read(Consumer<GridRow> progress) throws IOException {
    Path draft = Files.createTempFile("register", ".json");
    try {
      write(draft, progress);
      return bind(draft);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /** Gets the sheets that are none of a template. */
  public List<String> unread() {
    return unread;
  }

  private void write(Path draft, Consumer<GridRow> progress) throws IOException {
    try (JsonGenerator json =
        FactTree.mapper().createGenerator(draft.toFile(), JsonEncoding.UTF8)) {
      json.writeStartObject();
      for (String sheet : grid.sheets()) {
        write(sheet, json, progress);
      }
      json.writeEndObject();
    }
  }

  private void write(String sheet, JsonGenerator json, Consumer<GridRow> progress)
      throws IOException {
    SheetColumns columns = grid.head(sheet, 1).stream()
        .flatMap(paths -> SheetColumns.find(paths, problems).stream())
        .findFirst()
        .orElse(null);
    if (columns == null) {
      unread.add(sheet);
      return;
    }
    String property = columns.table().property();
    if (places.find(property).isPresent()) {
      problems.add(
          new CellPlace(sheet, 0, 0),
          "sheet.repeated",
          property,
          places.find(property).orElseThrow().sheet());
      return;
    }
    places.add(columns);
    json.writeName(property);
    json.writeStartArray();
    FactAssembler facts = new FactAssembler(columns, problems, places, json::writeTree);
    grid.read(sheet, row -> {
      progress.accept(row);
      if (row.number() >= FIRST) {
        facts.accept(row);
      }
    });
    facts.finish();
    json.writeEndArray();
  }

  private Register bind(Path draft) {
    boolean readable = problems.isEmpty();
    try {
      Register register = RegisterReader.standard().read(draft);
      problems.throwIfAny(file);
      return register;
    } catch (UnreadableFileException e) {
      // What is missing because a cell could not be read has been told already.
      e.getProblems().stream()
          .filter(problem -> readable || !problem.getKey().equals("key.missing"))
          .forEach(this::report);
      problems.throwIfAny(file);
      throw e;
    }
  }

  private void report(FileProblem problem) {
    String place = places.findCell(problem.getPath()).map(CellPlace::toString).orElse(file);
    FileProblem told = problem.toBuilder()
        .arguments(problem.getArguments().stream().map(this::inCells).toList())
        .build();
    problems.add(
        place,
        problem.getKey(),
        LocalizedText.of(told.message(Locale.SIMPLIFIED_CHINESE), told.message(Locale.ENGLISH)));
  }

  /** Gets an argument in which paths of the register are cells of the workbook. */
  private LocalizedText inCells(LocalizedText argument) {
    return argument.getEnglish().matches("\\w+\\[\\d+][\\w.\\[\\]]*")
        ? places
            .findCell(argument.getEnglish())
            .map(cell -> LocalizedText.of(cell.toString(), cell.toString()))
            .orElse(argument)
        : argument;
  }
}
