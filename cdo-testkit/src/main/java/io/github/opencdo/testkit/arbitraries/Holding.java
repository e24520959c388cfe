package io.github.opencdo.testkit.arbitraries;

import io.github.opencdo.model.appointment.Assignment;
import io.github.opencdo.model.appointment.AssignmentId;
import io.github.opencdo.model.appointment.Basis;
import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.person.Person;
import io.github.opencdo.model.role.RoleCode;
import io.github.opencdo.model.time.DateRange;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A person in a post, before identifiers are given out.
 *
 * @param person the holder
 * @param role the role
 * @param unit the unit
 * @param during when
 * @param basis on what ground
 */
record Holding(Person person, RoleCode role, UnitId unit, DateRange during, Basis basis) {

  /** Gets the holders, as far as they work in units that are there. */
  static Collection<Person> persons(List<Holding> holdings, Set<UnitId> there) {
    Map<String, Person> persons = new LinkedHashMap<>();
    holdings.forEach(
        each -> persons.putIfAbsent(each.person.getId().getText(), each.worker(there)));
    return persons.values();
  }

  private Person worker(Set<UnitId> there) {
    return person.toBuilder()
        .positions(person.getPositions().stream()
            .filter(position -> there.contains(position.getUnit()))
            .toList())
        .build();
  }

  static Collection<Assignment> assignments(List<Holding> holdings) {
    Map<String, Assignment> assignments = new LinkedHashMap<>();
    for (Holding each : holdings) {
      String id = each.person.getId() + "." + each.role + "." + each.unit;
      assignments.putIfAbsent(id, each.assignment(id));
    }
    return assignments.values();
  }

  private Assignment assignment(String id) {
    return Assignment.builder()
        .id(AssignmentId.of(id))
        .person(person.getId())
        .role(role)
        .unit(unit)
        .during(during)
        .basis(basis)
        .build();
  }
}
