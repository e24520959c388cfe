package io.github.opencdo.testkit.witness;

import io.github.opencdo.model.appointment.Assignment;
import io.github.opencdo.model.appointment.AssignmentId;
import io.github.opencdo.model.organisation.EntityKind;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.person.Person;
import io.github.opencdo.model.person.PersonId;
import io.github.opencdo.model.person.Position;
import io.github.opencdo.model.person.Rank;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.requirement.CardinalityRequirement;
import io.github.opencdo.model.role.RoleCode;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.time.DateRange;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The people of a register, and the posts that they hold. */
final class Staff {

  private final Scheme scheme;
  private final LocalDate since;
  private final Map<PersonId, Person> persons = new LinkedHashMap<>();
  private final Map<AssignmentId, Assignment> assignments = new LinkedHashMap<>();

  Staff(Scheme scheme, LocalDate since) {
    this.scheme = scheme;
    this.since = since;
  }

  /** Gets who holds a role in a unit, with as many others as the scheme wants there. */
  EntityRef hire(RoleCode role, UnitId unit) {
    IntStream.rangeClosed(1, headcount(role)).forEach(serial -> hold(role, unit, serial));
    return person(hold(role, unit, 1).getPerson());
  }

  /** Gets the holder of a post who has a number, counted from 1. */
  Assignment hold(RoleCode role, UnitId unit, int serial) {
    String post = role + "-" + unit + "-" + serial;
    AssignmentId id = AssignmentId.of("A-" + post);
    return assignments.containsKey(id)
        ? assignments.get(id)
        : assign(id, PersonId.of("P-" + post), role, unit);
  }

  /** Gives a post to somebody in particular, who may hold others. */
  void give(PersonId person, RoleCode role, UnitId unit) {
    assign(AssignmentId.of("A-" + role + "-" + unit + "-1"), person, role, unit);
  }

  // Where a post wants several holders, one alone would be a deviation.
  private int headcount(RoleCode role) {
    return Rule.of(scheme, CardinalityRequirement.class)
        .map(rule -> rule.requirement().getPosts().get(0))
        .filter(way -> way.getRoles().equals(List.of(role)))
        .mapToInt(way -> Math.max(1, way.getCount().getLeast()))
        .max()
        .orElse(1);
  }

  private Assignment assign(AssignmentId id, PersonId person, RoleCode role, UnitId unit) {
    persons.putIfAbsent(person, Person.builder().id(person).build());
    Assignment assignment = Assignment.builder()
        .id(id)
        .person(person)
        .role(role)
        .unit(unit)
        .during(DateRange.from(since))
        .build();
    assignments.put(id, assignment);
    return assignment;
  }

  /** Gets what is known of a person. */
  Person known(PersonId id) {
    return persons.getOrDefault(id, Person.builder().id(id).build());
  }

  /** Replaces what is known of a person. */
  void describe(Person person) {
    persons.put(person.getId(), person);
  }

  /** Gets who holds some roles in a unit. */
  List<Assignment> holders(UnitId unit, Collection<RoleCode> roles) {
    return assignments.values().stream()
        .filter(each -> each.getUnit().equals(unit) && roles.contains(each.getRole()))
        .toList();
  }

  /** Finds the unit in which somebody holds a post. */
  Optional<UnitId> unitOf(PersonId person) {
    return assignments.values().stream()
        .filter(each -> each.getPerson().equals(person))
        .map(Assignment::getUnit)
        .findFirst();
  }

  int size() {
    return persons.size() + assignments.size();
  }

  /** Gets who heads a unit. */
  EntityRef head(UnitId unit) {
    PersonId person = PersonId.of("P-head-" + unit);
    persons.putIfAbsent(
        person,
        Person.builder()
            .id(person)
            .addPositions(Position.of(unit, Rank.PRINCIPAL))
            .build());
    return person(person);
  }

  private static EntityRef person(PersonId id) {
    return EntityRef.of(EntityKind.PERSON, id.getText());
  }

  void addTo(Register.Builder register) {
    register.addAllPersons(persons.values()).addAllAssignments(assignments.values());
  }
}
