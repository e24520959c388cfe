package io.github.opencdo.workbooks.roster;

import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.organisation.UnitKind;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.text.LocalizedText;
import io.github.opencdo.rules.message.Message;
import io.github.opencdo.workbooks.grid.Grid;
import io.github.opencdo.workbooks.grid.GridCell;
import io.github.opencdo.workbooks.grid.GridRow;
import io.github.opencdo.workbooks.message.Words;
import io.github.opencdo.workbooks.value.CellProblems;
import io.github.opencdo.workbooks.value.PlainText;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the first sheet of a file as a roster. */
public final class RosterReader {

  private static final int HEAD = 30;
  private static final Map<String, UnitKind> KINDS =
      Stream.of(UnitKind.values()).collect(Collectors.toMap(RosterReader::word, kind -> kind));

  private final Scheme scheme;
  private final Grid grid;
  private final String file;
  private final CellProblems problems = new CellProblems();
  private final Titles titles;
  private final Synonyms synonyms = Synonyms.standard();
  private final RosterHeading heading;
  private final Units units;
  private final People people = new People(problems);
  private final Officers officers;
  private final List<LocalizedText> remarks = new ArrayList<>();

  /** Reads a file; posts without a day are held since a given one, or else they are problems. */
  public RosterReader(Scheme scheme, Optional<LocalDate> since, Grid grid, String file) {
    this.scheme = scheme;
    this.grid = grid;
    this.file = file;
    this.titles = new Titles(scheme, synonyms);
    this.heading = new RosterHeading(titles, synonyms, problems);
    this.units = new Units(scheme, synonyms, problems);
    this.officers = new Officers(synonyms, since, problems, people);
  }

  /** Reads the register; hears of each row. */
  public Register read(Consumer<GridRow> progress) throws IOException {
    String sheet = sheet();
    readHeading(sheet);
    grid.read(sheet, row -> {
      progress.accept(row);
      if (row.number() > heading.last() && !row.isEmpty()) {
        read(row);
      }
    });
    problems.throwIfAny(file);
    remark();
    return Register.builder()
        .addJurisdictions(
            scheme.getJurisdiction().toBuilder().parent(Optional.empty()).build())
        .units(units.all())
        .persons(people.all())
        .assignments(officers.assignments())
        .build();
  }

  private String sheet() {
    List<String> sheets = grid.sheets();
    if (sheets.isEmpty()) {
      problems.add(file, Words.of("file.empty"));
      problems.throwIfAny(file);
    }
    if (sheets.size() > 1) {
      remarks.add(Words.of("roster.sheets", sheets.subList(1, sheets.size())).text());
    }
    return sheets.get(0);
  }

  private void readHeading(String sheet) throws IOException {
    boolean found = heading.read(grid.head(sheet, HEAD));
    if (!found) {
      problems.add(file, Words.of("roster.header", HEAD, synonyms.of("unit")));
    } else if (heading.officers().isEmpty()) {
      problems.add(file, Words.of("roster.noroles", titles.all()));
    }
    problems.throwIfAny(file);
  }

  private void read(GridRow row) {
    int column = heading.find(UnitPart.UNIT).orElseThrow();
    GridCell cell = row.cell(column);
    if (cell.isEmpty()) {
      problems.add(row.place(column), "roster.unit.empty");
      return;
    }
    boolean hasKind =
        heading.find(UnitPart.KIND).filter(at -> !row.cell(at).isEmpty()).isPresent();
    Optional<UnitKind> kind = kind(row);
    if (hasKind && kind.isEmpty()) {
      return;
    }
    int credit = heading.find(UnitPart.CREDIT).orElse(Integer.MAX_VALUE);
    Optional<Unit> unit =
        units.find(cell.text(), row.place(column), kind, row.cell(credit).text());
    unit.ifPresent(
        found -> heading.officers().forEach(columns -> officers.read(row, columns, found)));
  }

  private Optional<UnitKind> kind(GridRow row) {
    Optional<Integer> column =
        heading.find(UnitPart.KIND).filter(each -> !row.cell(each).isEmpty());
    if (column.isEmpty()) {
      return Optional.empty();
    }
    String text = PlainText.bare(row.cell(column.get()).text());
    Optional<UnitKind> kind = Optional.ofNullable(KINDS.get(text));
    if (kind.isEmpty()) {
      List<String> words = Stream.of(UnitKind.values()).map(RosterReader::word).toList();
      problems.add(row.place(column.get()), "roster.kind.unknown", text, words);
    }
    return kind;
  }

  private static String word(UnitKind kind) {
    return Message.of("UnitKind." + kind.name()).in(Locale.SIMPLIFIED_CHINESE);
  }

  private void remark() {
    grid.charset()
        .ifPresent(name -> remarks.add(Words.of("roster.charset", name).text()));
    remarks.addAll(heading.remarks());
    remarks.addAll(units.remarks());
    if (people.renamed() > 0) {
      remarks.add(Words.of("roster.names", people.renamed()).text());
    }
  }

  /** Gets how the cells were understood. */
  public List<LocalizedText> remarks() {
    return remarks;
  }
}
