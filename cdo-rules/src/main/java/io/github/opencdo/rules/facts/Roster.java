package io.github.opencdo.rules.facts;

import io.github.opencdo.model.appointment.Appointment;
import io.github.opencdo.model.appointment.Assignment;
import io.github.opencdo.model.appointment.AssignmentId;
import io.github.opencdo.model.appointment.Seat;
import io.github.opencdo.model.organisation.BodyId;
import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.person.Person;
import io.github.opencdo.model.person.PersonId;
import io.github.opencdo.model.person.Position;
import io.github.opencdo.model.person.Rank;
import io.github.opencdo.model.role.RoleCode;
import io.github.opencdo.model.time.DateRange;
import io.github.opencdo.rules.index.ActiveCounts;
import io.github.opencdo.rules.index.Days;
import io.github.opencdo.rules.index.Lazy;
import io.github.opencdo.rules.index.Numbering;
import io.github.opencdo.rules.index.PersonTable;
import io.github.opencdo.rules.index.PostTable;
import io.github.opencdo.rules.index.SpanColumn;
import io.github.opencdo.rules.index.UnitTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Who holds and held which post, and what is known of the holders. */
public final class Roster {

  private static final Comparator<Assignment> BY_START =
      Comparator.<Assignment, LocalDate>comparing(
              each -> each.getDuring().getStartInclusive().orElse(LocalDate.MIN))
          .thenComparing(Assignment::getId);

  private final PreparedRegister register;
  private final LocalDate asOf;
  private final int day;
  private final UnitTable units;
  private final PostTable posts;
  private final Map<UnitId, List<Assignment>> byDefault;
  private final Lazy<Map<BodyId, List<Seat>>> seats;
  private Lazy<Map<PersonId, List<Assignment>>> careers;
  private final Lazy<ActiveCounts> counts;

  Roster(PreparedRegister register, LocalDate asOf, List<Assignment> byDefault) {
    this.register = register;
    this.asOf = asOf;
    this.day = Days.of(asOf);
    this.units = register.units();
    this.posts = register.posts();
    this.byDefault = byDefault.stream().collect(Collectors.groupingBy(Assignment::getUnit));
    this.seats = Lazy.of(() -> register.getRegister().getSeats().stream()
        .filter(seat -> seat.getDuring().contains(asOf))
        .sorted(Comparator.comparing(Seat::getPerson))
        .collect(Collectors.groupingBy(Seat::getBody)));
    this.counts = Lazy.of(() -> ActiveCounts.on(day, posts, units.size()));
    this.careers = Lazy.of(this::careers);
  }

  private Map<PersonId, List<Assignment>> careers() {
    return IntStream.range(0, units.size())
        .mapToObj(units::unit)
        .flatMap(unit -> started(unit.getId()).stream())
        .collect(Collectors.groupingBy(Assignment::getPerson));
  }

  /** Takes notice that the posts of units have changed. */
  void renew(int... changed) {
    careers = Lazy.of(this::careers);
    for (int unit : changed) {
      counts.get().renew(unit);
    }
  }

  /** Gets the row of the first assignment of a unit; a unit is given by its number, and has all its rows together. */
  public int firstRow(int unit) {
    return posts.first(unit);
  }

  /** Gets the first row after those of a unit. */
  public int pastRow(int unit) {
    return posts.past(unit);
  }

  /** Gets the assignment of a row, of whatever day. */
  public Assignment assignment(int row) {
    return posts.assignment(row);
  }

  /** Finds who has the assignment of a row, empty if there is no record of the person. */
  public Optional<Person> holder(int row) {
    PersonTable persons = register.persons();
    int number = posts.holder(row, persons);
    return number == Numbering.NONE ? Optional.empty() : Optional.of(persons.person(number));
  }

  /** Checks whether the holder of a row of a unit has no other row of it, of whatever day. */
  public boolean isOnlyRow(int unit, int row) {
    return posts.isOnlyRow(unit, row);
  }

  /** Checks whether two rows have the same holder. */
  public boolean haveSameHolder(int one, int other) {
    return posts.haveSameHolder(one, other);
  }

  /** Checks whether the post of a row is held on the day. */
  public boolean isActive(int row) {
    return posts.isActive(row, day);
  }

  /** Gets the number of the first day of a row, {@link Integer#MIN_VALUE} if it has none. */
  public int startOf(int row) {
    return posts.start(row);
  }

  /** Gets the number of the first day after a row, {@link Integer#MAX_VALUE} if it has none. */
  public int endOf(int row) {
    return posts.end(row);
  }

  /** Gets the number of the role of a row. */
  public int roleOf(int row) {
    return posts.role(row);
  }

  /** Gets which of the numbers of roles are those of some roles. */
  public boolean[] numbersOf(Iterable<RoleCode> roles) {
    return posts.roles(roles);
  }

  /** Obtains what counts how many hold a post of some roles in a unit on the day; 255 or more if there are so many. */
  public IntUnaryOperator counter(Collection<RoleCode> roles) {
    boolean[] wanted = numbersOf(roles);
    int[] numbers =
        IntStream.range(0, wanted.length).filter(role -> wanted[role]).toArray();
    ActiveCounts all = counts.get();
    return unit -> all.count(unit, numbers);
  }

  /** Gets the day as a number. */
  public int day() {
    return day;
  }

  /**
   * Obtains a test of which rows that are held on the day have a span of days that holds the day.
   *
   * @param key of what the spans are; those of a key are found once for all days
   * @param finder finds the spans of a row
   */
  public IntPredicate isWithin(Object key, IntFunction<List<DateRange>> finder) {
    SpanColumn spans = register.spans(key, finder);
    return row -> spans.contains(row, day);
  }

  /** Checks whether somebody holds a post of a unit only because nobody else was appointed. */
  public boolean hasDefaults(UnitId unit) {
    return byDefault.containsKey(unit);
  }

  /** Gets the assignments of some roles in a unit that are in force on the day, in order of start. */
  public List<Assignment> active(UnitId unit, Collection<RoleCode> roles) {
    if (byDefault.containsKey(unit)) {
      return history(unit, roles).stream().filter(each -> each.isActiveOn(asOf)).toList();
    }
    int number = units.find(unit);
    return number == Numbering.NONE ? List.of() : active(number, roles);
  }

  private List<Assignment> active(int unit, Collection<RoleCode> roles) {
    List<Assignment> active = new ArrayList<>();
    for (int row = posts.first(unit), past = posts.past(unit); row < past; row++) {
      if (posts.isActive(row, day) && roles.contains(posts.assignment(row).getRole())) {
        active.add(posts.assignment(row));
      }
    }
    return active;
  }

  /** Gets the assignments of some roles in a unit that began on the day or before, in order of start. */
  public List<Assignment> history(UnitId unit, Collection<RoleCode> roles) {
    List<Assignment> history = new ArrayList<>();
    for (Assignment each : started(unit)) {
      if (roles.contains(each.getRole())) {
        history.add(each);
      }
    }
    return history;
  }

  private List<Assignment> started(UnitId unit) {
    int number = units.find(unit);
    List<Assignment> started = new ArrayList<>();
    if (number != Numbering.NONE) {
      for (int row = posts.first(number); row < posts.past(number); row++) {
        if (posts.start(row) <= day) {
          started.add(posts.assignment(row));
        }
      }
    }
    List<Assignment> further = byDefault.getOrDefault(unit, List.of());
    if (!further.isEmpty()) {
      further.stream().filter(each -> Days.start(each.getDuring()) <= day).forEach(started::add);
      started.sort(BY_START);
    }
    return started;
  }

  /** Gets what is known of a person; nothing but the identifier if the register has no record. */
  public Person person(PersonId id) {
    return register.persons().person(id).orElseGet(() -> nobody(id));
  }

  /** Gets what is known of the holder of a post; nothing but the identifier if the register has no record. */
  public Person holder(Assignment held) {
    int unit = units.find(held.getUnit());
    for (int row = posts.first(unit), past = posts.past(unit); row < past; row++) {
      if (posts.assignment(row) == held) {
        return holder(row).orElseGet(() -> nobody(held.getPerson()));
      }
    }
    return person(held.getPerson());
  }

  private static Person nobody(PersonId id) {
    return Person.builder().id(id).build();
  }

  /** Gets those who head a unit on the day. */
  public Set<Person> heads(UnitId unit) {
    return register.heads(unit).stream()
        .filter(head -> head.getPositions().stream()
            .anyMatch(each -> each.getUnit().equals(unit)
                && each.getRank() == Rank.PRINCIPAL
                && each.getDuring().contains(asOf)))
        .collect(Collectors.toSet());
  }

  /** Gets who sits on a body on the day, in order of identifier. */
  public List<Seat> seats(BodyId body) {
    return seats.get().getOrDefault(body, List.of());
  }

  /** Gets the units in which a person works on the day, by position or post. */
  public Set<UnitId> unitsOf(Person person) {
    Set<UnitId> units = new TreeSet<>();
    career(person.getId()).stream()
        .filter(each -> each.isActiveOn(asOf))
        .map(Assignment::getUnit)
        .forEach(units::add);
    person.getPositions().stream()
        .filter(each -> each.getDuring().contains(asOf))
        .map(Position::getUnit)
        .forEach(units::add);
    return units;
  }

  /** Gets the assignments of a person that began on the day or before. */
  public List<Assignment> career(PersonId person) {
    return careers.get().getOrDefault(person, List.of());
  }

  /** Gets the acts about an assignment up to the day. */
  public List<Appointment> appointments(AssignmentId assignment) {
    return register.appointments().upTo(asOf, assignment);
  }
}
