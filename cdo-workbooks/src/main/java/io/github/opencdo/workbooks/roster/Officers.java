package io.github.opencdo.workbooks.roster;

import io.github.opencdo.model.appointment.Assignment;
import io.github.opencdo.model.appointment.AssignmentId;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.person.PersonId;
import io.github.opencdo.model.person.Position;
import io.github.opencdo.model.person.Rank;
import io.github.opencdo.model.role.RoleCode;
import io.github.opencdo.model.time.DateRange;
import io.github.opencdo.workbooks.grid.CellKind;
import io.github.opencdo.workbooks.grid.CellPlace;
import io.github.opencdo.workbooks.grid.GridCell;
import io.github.opencdo.workbooks.grid.GridRow;
import io.github.opencdo.workbooks.value.CellProblems;
import io.github.opencdo.workbooks.value.DayText;
import io.github.opencdo.workbooks.value.PlainText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads from the rows of a roster who holds which post. */
final class Officers {

  private static final Pattern SEPARATORS = Pattern.compile("[、;；,，\\n]");

  private final Synonyms synonyms;
  private final Ranks ranks;
  private final Optional<LocalDate> since;
  private final CellProblems problems;
  private final People people;
  private final List<Assignment> assignments = new ArrayList<>();
  private final Map<Holding, DateRange> held = new HashMap<>();

  Officers(Synonyms synonyms, Optional<LocalDate> since, CellProblems problems, People people) {
    this.synonyms = synonyms;
    this.ranks = new Ranks(synonyms);
    this.since = since;
    this.problems = problems;
    this.people = people;
  }

  /** Reads the officers of one post in one row. */
  void read(GridRow row, OfficerColumns columns, Unit unit) {
    int column = columns.find(OfficerPart.HOLDER).orElseThrow();
    GridCell cell = row.cell(column);
    if (cell.carried() && isBelowItsFirst(row, column)) {
      return;
    }
    List<String> holders = holders(text(row, column));
    if (holders.isEmpty()) {
      reportDetailsOfNobody(row, columns, cell);
      return;
    }
    Optional<RoleCode> role = columns.post().role(unit.getKind());
    if (role.isEmpty()) {
      problems.add(
          row.place(column),
          "roster.role.ambiguous",
          unit.getName(),
          columns.post().roles());
      return;
    }
    List<Optional<LocalDate>> starts = days(row, columns, OfficerPart.SINCE, holders.size());
    List<Optional<LocalDate>> ends = days(row, columns, OfficerPart.UNTIL, holders.size());
    List<String> titles = parts(row, columns, OfficerPart.POSITION, holders.size());
    List<String> stated = parts(row, columns, OfficerPart.RANK, holders.size());
    for (int i = 0; i < holders.size(); i++) {
      Optional<PersonId> person = people.find(unit.getId(), holders.get(i), row.place(column));
      Optional<DateRange> during = during(row, columns, starts.get(i), ends.get(i));
      if (person.isPresent()) {
        position(row, columns, unit, titles.get(i), stated.get(i))
            .ifPresent(position -> people.hold(person.get(), position));
        during.ifPresent(
            range -> hold(person.get(), role.get(), unit.getId(), range, row.place(column)));
      }
    }
  }

  // Cells that are merged over several rows name their officer once; side by side they name several
  // posts.
  private static boolean isBelowItsFirst(GridRow row, int column) {
    return column == 0
        || !row.cell(column - 1).text().equals(row.cell(column).text())
        || row.cell(column - 1).carried();
  }

  private List<String> holders(String text) {
    if (synonyms.is("vacant", text)) {
      return List.of();
    }
    return SEPARATORS
        .splitAsStream(text)
        .map(PlainText::of)
        .filter(each -> !each.isEmpty())
        .toList();
  }

  private void reportDetailsOfNobody(GridRow row, OfficerColumns columns, GridCell holder) {
    columns.parts().forEach((part, column) -> {
      boolean tells = !row.cell(column).isEmpty()
          && !row.cell(column).carried()
          && !synonyms.is("vacant", row.cell(column).text());
      if (part != OfficerPart.HOLDER && tells && holder.isEmpty()) {
        problems.add(row.place(column), "roster.holder.empty", row.cell(column).text());
      }
    });
  }

  private String text(GridRow row, int column) {
    GridCell cell = row.cell(column);
    if (cell.kind() == CellKind.FORMULA || cell.kind() == CellKind.ERROR) {
      String key = cell.kind() == CellKind.FORMULA ? "cell.formula" : "cell.error";
      problems.add(row.place(column), key, cell.text());
      return "";
    }
    return cell.text();
  }

  /** Gets the entries of a column for so many holders; one entry is for all of them. */
  private List<String> parts(GridRow row, OfficerColumns columns, OfficerPart part, int holders) {
    Optional<Integer> column = columns.find(part);
    String text = column.map(place -> text(row, place)).orElse("");
    List<String> parts = SEPARATORS.splitAsStream(text).map(PlainText::of).toList();
    if (parts.size() == holders) {
      return parts;
    }
    if (parts.size() > 1 && holders > 1) {
      problems.add(row.place(column.orElseThrow()), "roster.count", holders, parts.size());
    }
    return Collections.nCopies(holders, PlainText.of(text));
  }

  private List<Optional<LocalDate>> days(
      GridRow row, OfficerColumns columns, OfficerPart part, int holders) {
    return parts(row, columns, part, holders).stream()
        .map(text -> text.isEmpty() ? Optional.<LocalDate>empty() : day(text, row, columns, part))
        .toList();
  }

  private Optional<LocalDate> day(
      String text, GridRow row, OfficerColumns columns, OfficerPart part) {
    DayText day = DayText.parse(text);
    day.problem()
        .ifPresent(
            words -> problems.add(row.place(columns.find(part).orElseThrow()).toString(), words));
    return day.day();
  }

  private Optional<DateRange> during(
      GridRow row, OfficerColumns columns, Optional<LocalDate> start, Optional<LocalDate> end) {
    Optional<Integer> column = columns.find(OfficerPart.SINCE);
    boolean isEmpty = column.map(place -> row.cell(place).isEmpty()).orElse(true);
    Optional<LocalDate> first = isEmpty ? since : start;
    if (isEmpty && first.isEmpty()) {
      CellPlace place =
          row.place(column.or(() -> columns.find(OfficerPart.HOLDER)).orElseThrow());
      problems.add(place, "roster.since.missing");
    }
    if (first.isPresent() && end.isPresent() && !end.get().isAfter(first.get())) {
      CellPlace place = row.place(columns.find(OfficerPart.UNTIL).orElseThrow());
      problems.add(place, "roster.until.order", end.get());
      return Optional.empty();
    }
    return first.map(day -> end.map(last -> DateRange.of(day, last)).orElse(DateRange.from(day)));
  }

  private Optional<Position> position(
      GridRow row, OfficerColumns columns, Unit unit, String title, String stated) {
    if (title.isEmpty() && stated.isEmpty()) {
      return Optional.empty();
    }
    Optional<Rank> rank = stated.isEmpty() ? ranks.usual(title, unit) : ranks.stated(stated);
    if (rank.isEmpty()) {
      OfficerPart part = stated.isEmpty() ? OfficerPart.POSITION : OfficerPart.RANK;
      problems.add(
          row.place(columns.find(part).orElseThrow()),
          "roster.rank.unknown",
          stated.isEmpty() ? title : stated,
          ranks.all());
    }
    return rank.map(each -> {
      Position.Builder position = Position.builder().unit(unit.getId()).rank(each);
      return title.isEmpty() ? position.build() : position.title(title).build();
    });
  }

  private void hold(
      PersonId person, RoleCode role, UnitId unit, DateRange during, CellPlace place) {
    DateRange other = held.putIfAbsent(new Holding(person, role, unit), during);
    if (other == null) {
      assignments.add(Assignment.builder()
          .id(AssignmentId.of("A-%03d".formatted(assignments.size() + 1)))
          .person(person)
          .role(role)
          .unit(unit)
          .during(during)
          .build());
    } else if (!other.equals(during)) {
      problems.add(place, "roster.twice", person);
    }
  }

  List<Assignment> assignments() {
    return assignments;
  }

  private record Holding(PersonId person, RoleCode role, UnitId unit) {}
}
