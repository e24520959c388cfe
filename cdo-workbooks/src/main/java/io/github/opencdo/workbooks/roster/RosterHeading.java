package io.github.opencdo.workbooks.roster;

import io.github.opencdo.model.text.LocalizedText;
import io.github.opencdo.workbooks.grid.CellPlace;
import io.github.opencdo.workbooks.grid.GridCell;
import io.github.opencdo.workbooks.grid.GridRow;
import io.github.opencdo.workbooks.message.Words;
import io.github.opencdo.workbooks.value.CellProblems;
import io.github.opencdo.workbooks.value.PlainText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the columns of a roster are for, as its heading says. */
final class RosterHeading {

  private static final String UNIT = "unit";
  private static final Set<String> OF_UNIT = Set.of(UNIT, "kind", "credit");

  private final Titles titles;
  private final Synonyms synonyms;
  private final CellProblems problems;
  private final Map<UnitPart, Integer> unitColumns = new EnumMap<>(UnitPart.class);
  private final List<OfficerColumns> officers = new ArrayList<>();
  private final List<LocalizedText> remarks = new ArrayList<>();
  private int last;

  RosterHeading(Titles titles, Synonyms synonyms, CellProblems problems) {
    this.titles = titles;
    this.synonyms = synonyms;
    this.problems = problems;
  }

  /** Reads the heading among the first rows; false if there is none. */
  boolean read(List<GridRow> head) {
    for (int i = 0; i < head.size(); i++) {
      Optional<Integer> unit = unitColumn(head.get(i));
      if (unit.isPresent()) {
        List<GridRow> rows = rows(head.subList(i, head.size()), unit.get());
        readColumns(rows);
        last = rows.get(rows.size() - 1).number();
        return true;
      }
    }
    return false;
  }

  private Optional<Integer> unitColumn(GridRow row) {
    for (int i = 0; i < row.cells().size(); i++) {
      if (synonyms.is(UNIT, row.cell(i).text()) && hasOthers(row)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private static boolean hasOthers(GridRow row) {
    return row.cells().stream()
            .filter(cell -> !cell.isEmpty())
            .map(GridCell::text)
            .distinct()
            .count()
        > 1;
  }

  /** Gets the rows over which the heading of the units is merged. */
  private static List<GridRow> rows(List<GridRow> candidates, int unit) {
    List<GridRow> rows = new ArrayList<>(candidates.subList(0, 1));
    String text = candidates.get(0).cell(unit).text();
    candidates.stream()
        .skip(1)
        .takeWhile(row -> row.cell(unit).carried() && row.cell(unit).text().equals(text))
        .forEach(rows::add);
    return rows;
  }

  private void readColumns(List<GridRow> rows) {
    int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    for (int column = 0; column < width; column++) {
      Set<String> texts = new LinkedHashSet<>();
      for (GridRow row : rows) {
        GridCell cell = row.cell(column);
        if (!cell.isEmpty()) {
          texts.add(PlainText.bare(cell.text()));
        }
      }
      if (!texts.isEmpty()) {
        readColumn(column, String.join("", texts), rows.get(0).place(column));
      }
    }
    officers.stream()
        .filter(columns -> columns.find(OfficerPart.HOLDER).isEmpty())
        .forEach(columns -> problems.add(
            rows.get(0).place(Collections.min(columns.parts().values())),
            "roster.column.alone",
            columns.post().title()));
  }

  private void readColumn(int column, String text, CellPlace place) {
    for (UnitPart part : UnitPart.values()) {
      if (synonyms.is(part.key(), text)) {
        readUnitPart(part, column, text, place);
        return;
      }
    }
    Optional<String> title = titles.find(text);
    String rest = title.map(found -> rest(text, found)).orElse(text);
    Optional<OfficerPart> part = OfficerPart.find(synonyms, rest)
        .filter(found -> title.isPresent() || found != OfficerPart.HOLDER);
    if (part.isEmpty()) {
      boolean filed = synonyms.is("filed", rest);
      remark(filed ? "roster.column.filed" : "roster.column.unread", text, place);
    } else if (title.isEmpty() && officers.isEmpty()) {
      problems.add(place, "roster.column.alone", text);
    } else {
      OfficerColumns post = title
          .map(found -> officers(titles.post(found)))
          .orElseGet(() -> officers.get(officers.size() - 1));
      readOfficerPart(post, part.get(), column, text, place);
    }
  }

  private static String rest(String text, String title) {
    return text.substring(title.length()).replaceAll("[的()::、-]", "");
  }

  private void readUnitPart(UnitPart part, int column, String text, CellPlace place) {
    Integer other = unitColumns.putIfAbsent(part, column);
    if (other != null) {
      problems.add(place, "roster.column.twice", text, CellPlace.letters(other));
    }
    if (OF_UNIT.contains(part.key())) {
      Object meaning = Words.name("roster.meaning." + part.key());
      remarks.add(at(place, Words.of("roster.column.read", text, meaning).text()));
    }
  }

  private void readOfficerPart(
      OfficerColumns post, OfficerPart part, int column, String text, CellPlace place) {
    Integer other = post.parts().putIfAbsent(part, column);
    if (other != null) {
      problems.add(place, "roster.column.twice", text, CellPlace.letters(other));
    }
    LocalizedText meaning =
        Words.of("roster.meaning." + part.key(), post.post().title()).text();
    remarks.add(at(place, Words.of("roster.column.read", text, meaning).text()));
  }

  private OfficerColumns officers(Post post) {
    return officers.stream()
        .filter(columns -> columns.post().equals(post))
        .findFirst()
        .orElseGet(() -> {
          OfficerColumns columns = new OfficerColumns(post, new EnumMap<>(OfficerPart.class));
          officers.add(columns);
          return columns;
        });
  }

  private void remark(String key, String text, CellPlace place) {
    remarks.add(at(place, Words.of(key, text).text()));
  }

  private static LocalizedText at(CellPlace place, LocalizedText text) {
    return LocalizedText.of(place + ": " + text.getChinese(), place + ": " + text.getEnglish());
  }

  /** Gets the number of its last row. */
  int last() {
    return last;
  }

  Optional<Integer> find(UnitPart part) {
    return Optional.ofNullable(unitColumns.get(part));
  }

  /** Gets the columns of the posts. */
  List<OfficerColumns> officers() {
    return officers;
  }

  List<LocalizedText> remarks() {
    return remarks;
  }
}
