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

  static Collection<Person> persons(List<Holding> holdings) {
    Map<String, Person> persons = new LinkedHashMap<>();
    holdings.forEach(each -> persons.putIfAbsent(each.person.getId().getText(), each.person));
    return persons.values();
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
