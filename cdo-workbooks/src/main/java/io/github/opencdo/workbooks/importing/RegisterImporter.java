package io.github.opencdo.workbooks.importing;

import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.text.LocalizedText;
import io.github.opencdo.workbooks.grid.Grid;
import io.github.opencdo.workbooks.grid.GridRow;
import io.github.opencdo.workbooks.grid.UnreadableGridException;
import io.github.opencdo.workbooks.message.Words;
import io.github.opencdo.workbooks.problem.UnreadableWorkbookException;
import io.github.opencdo.workbooks.reading.WorkbookReader;
import io.github.opencdo.workbooks.roster.RosterReader;
import io.github.opencdo.workbooks.value.CellProblems;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Reads registers from workbooks of a template, and from plain rosters as offices keep them (台账导入).
 *
 * <p>A roster is the first sheet of a workbook, or a CSV file in UTF-8 or GBK: one row a unit, columns for its officers,
 * under a heading. Names of persons are not kept. Nothing is guessed: a cell that cannot be read is a problem, and what a
 * column was taken for is a remark.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class RegisterImporter {

  private final Scheme scheme;
  private final Set<FactKind> complete;
  private final Optional<LocalDate> since;

  private RegisterImporter(Scheme scheme, Set<FactKind> complete, Optional<LocalDate> since) {
    this.scheme = scheme;
    this.complete = complete;
    this.since = since;
  }

  /**
   * Obtains the importer for a scheme.
   *
   * @param scheme the scheme whose units and roles the cells name
   * @return the importer
   */
  public static RegisterImporter of(Scheme scheme) {
    return new RegisterImporter(scheme, Set.of(), Optional.empty());
  }

  /**
   * Returns an importer that takes kinds of fact to be recorded completely.
   *
   * @param kinds the kinds, added to those that a workbook declares
   * @return the importer
   */
  public RegisterImporter withComplete(Set<FactKind> kinds) {
    return new RegisterImporter(scheme, Set.copyOf(kinds), since);
  }

  /**
   * Returns an importer that takes the posts of a roster that have no day to be held since a day.
   *
   * @param day the first day of those posts
   * @return the importer
   */
  public RegisterImporter withSince(LocalDate day) {
    return new RegisterImporter(scheme, complete, Optional.of(day));
  }

  /**
   * Reads a file.
   *
   * @param file the path of a workbook or CSV file
   * @return the register
   * @throws UnreadableWorkbookException if anything cannot be read
   * @throws IOException if the bytes of the file cannot be had
   */
  public ImportedRegister read(Path file) throws IOException {
    return read(file, (rows, total) -> {});
  }

  /**
   * Reads a file and tells how far it has come.
   *
   * @param file the path of a workbook or CSV file
   * @param progress hears of each row
   * @return the register
   * @throws UnreadableWorkbookException if anything cannot be read
   * @throws IOException if the bytes of the file cannot be had
   */
  public ImportedRegister read(Path file, ImportProgress progress) throws IOException {
    String name = String.valueOf(file.getFileName());
    try (Grid grid = Grid.open(file)) {
      ImportedRegister read = read(grid, name, counting(grid, progress));
      Set<FactKind> records = new TreeSet<>(read.getRegister().getRecords());
      records.addAll(complete);
      return ImportedRegister.of(
          read.getRegister().toBuilder().records(records).build(), remarks(read, records));
    } catch (UnreadableGridException e) {
      CellProblems problems = new CellProblems();
      problems.add(name, e.getWords());
      problems.throwIfAny(name);
      throw e;
    }
  }

  private static List<LocalizedText> remarks(ImportedRegister read, Set<FactKind> records) {
    List<LocalizedText> remarks = new ArrayList<>(read.getRemarks());
    if (records.isEmpty()) {
      remarks.add(Words.name("roster.records"));
    }
    return remarks;
  }

  private ImportedRegister read(Grid grid, String file, Consumer<GridRow> progress)
      throws IOException {
    if (WorkbookReader.isTemplate(grid)) {
      Register register = new WorkbookReader(grid, file).read(progress);
      return ImportedRegister.of(register, List.of());
    }
    RosterReader roster = new RosterReader(scheme, since, grid, file);
    Register register = roster.read(progress);
    return ImportedRegister.of(register, roster.remarks());
  }

  private static Consumer<GridRow> counting(Grid grid, ImportProgress progress) {
    long total = grid.sheets().stream().mapToLong(grid::rows).sum();
    long[] rows = {0};
    return row -> progress.at(++rows[0], total);
  }
}
