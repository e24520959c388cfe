package io.github.opencdo.workbooks.roster;

import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.person.Person;
import io.github.opencdo.model.person.PersonId;
import io.github.opencdo.model.person.Position;
import io.github.opencdo.workbooks.grid.CellPlace;
import io.github.opencdo.workbooks.value.CellProblems;
import io.github.opencdo.workbooks.value.PlainText;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The persons of a roster, who get identifiers in place of their names. */
final class People {

  private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z]{1,8}-[A-Za-z0-9-]+");

  private final CellProblems problems;
  private final Map<Named, PersonId> named = new HashMap<>();
  private final Map<PersonId, CellPlace> given = new HashMap<>();
  private final Map<PersonId, Set<Position>> positions = new LinkedHashMap<>();
  private int serial;

  People(CellProblems problems) {
    this.problems = problems;
  }

  /** Finds the person whom a cell names or identifies. */
  Optional<PersonId> find(UnitId unit, String text, CellPlace place) {
    String bare = PlainText.bare(text);
    return IDENTIFIER.matcher(bare).matches()
        ? identified(PersonId.of(bare), place)
        : Optional.of(named.computeIfAbsent(new Named(unit, bare), key -> next(place)));
  }

  private Optional<PersonId> identified(PersonId id, CellPlace place) {
    CellPlace other = given.get(id);
    if (other != null) {
      problems.add(place, "roster.person.taken", id, other);
      return Optional.empty();
    }
    positions.computeIfAbsent(id, key -> new LinkedHashSet<>());
    return Optional.of(id);
  }

  private PersonId next(CellPlace place) {
    PersonId id;
    do {
      id = PersonId.of("P-%03d".formatted(++serial));
    } while (positions.containsKey(id));
    given.put(id, place);
    positions.put(id, new LinkedHashSet<>());
    return id;
  }

  void hold(PersonId person, Position position) {
    positions.computeIfAbsent(person, key -> new LinkedHashSet<>()).add(position);
  }

  /** Gets how many names were given up. */
  int renamed() {
    return given.size();
  }

  List<Person> all() {
    return positions.entrySet().stream()
        .map(each ->
            Person.builder().id(each.getKey()).positions(each.getValue()).build())
        .toList();
  }

  private record Named(UnitId unit, String name) {}
}
