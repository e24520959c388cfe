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
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.role.RoleCode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who holds and held which post, and what is known of the holders. */
public final class Roster {

  private static final Comparator<Assignment> BY_START =
      Comparator.<Assignment, LocalDate>comparing(
              each -> each.getDuring().getStartInclusive().orElse(LocalDate.MIN))
          .thenComparing(Assignment::getId);

  private final LocalDate asOf;
  private final Map<UnitId, List<Assignment>> startedByUnit;
  private final Map<PersonId, Person> persons;
  private final Map<UnitId, Set<Person>> heads;
  private final Map<AssignmentId, List<Appointment>> appointments;
  private final Map<BodyId, List<Seat>> seats;
  private final Map<PersonId, Set<UnitId>> postings;

  private Roster(Register register, LocalDate asOf, List<Assignment> byDefault) {
    this.asOf = asOf;
    List<Assignment> started = Stream.concat(register.getAssignments().stream(), byDefault.stream())
        .filter(each ->
            each.getDuring().getStartInclusive().map(s -> !s.isAfter(asOf)).orElse(true))
        .sorted(BY_START)
        .toList();
    this.startedByUnit = started.stream().collect(Collectors.groupingBy(Assignment::getUnit));
    this.persons = register.getPersons().stream()
        .collect(Collectors.toMap(Person::getId, Function.identity(), (one, other) -> one));
    this.heads = heads(register, asOf);
    this.appointments = register.getAppointments().stream()
        .filter(act -> !act.getOn().isAfter(asOf))
        .sorted(Comparator.comparing(Appointment::getOn).thenComparing(Appointment::getAuthority))
        .collect(Collectors.groupingBy(Appointment::getAssignment));
    this.seats = register.getSeats().stream()
        .filter(seat -> seat.getDuring().contains(asOf))
        .sorted(Comparator.comparing(Seat::getPerson))
        .collect(Collectors.groupingBy(Seat::getBody));
    this.postings = started.stream()
        .filter(each -> each.isActiveOn(asOf))
        .collect(Collectors.groupingBy(
            Assignment::getPerson, Collectors.mapping(Assignment::getUnit, Collectors.toSet())));
  }

  static Roster of(Register register, LocalDate asOf, List<Assignment> byDefault) {
    return new Roster(register, asOf, byDefault);
  }

  /** Gets the assignments of some roles in a unit that are in force on the day, in order of start. */
  public List<Assignment> active(UnitId unit, Collection<RoleCode> roles) {
    return history(unit, roles).stream().filter(each -> each.isActiveOn(asOf)).toList();
  }

  /** Gets the assignments of some roles in a unit that began on the day or before, in order of start. */
  public List<Assignment> history(UnitId unit, Collection<RoleCode> roles) {
    return startedByUnit.getOrDefault(unit, List.of()).stream()
        .filter(each -> roles.contains(each.getRole()))
        .toList();
  }

  /** Gets what is known of a person; nothing but the identifier if the register has no record. */
  public Person person(PersonId id) {
    return persons.getOrDefault(id, Person.builder().id(id).build());
  }

  /** Gets those who head a unit on the day. */
  public Set<Person> heads(UnitId unit) {
    return heads.getOrDefault(unit, Set.of());
  }

  private static Map<UnitId, Set<Person>> heads(Register register, LocalDate asOf) {
    Map<UnitId, Set<Person>> heads = new HashMap<>();
    for (Person person : register.getPersons()) {
      person.getPositions().stream()
          .filter(each -> each.getRank() == Rank.PRINCIPAL && each.getDuring().contains(asOf))
          .forEach(each ->
              heads.computeIfAbsent(each.getUnit(), unit -> new HashSet<>()).add(person));
    }
    return heads;
  }

  /** Gets who sits on a body on the day, in order of identifier. */
  public List<Seat> seats(BodyId body) {
    return seats.getOrDefault(body, List.of());
  }

  /** Gets the units in which a person works on the day, by position or post. */
  public Set<UnitId> unitsOf(Person person) {
    Set<UnitId> units = new TreeSet<>(postings.getOrDefault(person.getId(), Set.of()));
    person.getPositions().stream()
        .filter(each -> each.getDuring().contains(asOf))
        .map(Position::getUnit)
        .forEach(units::add);
    return units;
  }

  /** Gets the acts about an assignment up to the day. */
  public List<Appointment> appointments(AssignmentId assignment) {
    return appointments.getOrDefault(assignment, List.of());
  }
}
