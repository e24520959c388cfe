package io.github.opencdo.reports.repair;

import io.github.opencdo.model.appointment.Assignment;
import io.github.opencdo.model.appointment.AssignmentId;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.person.Person;
import io.github.opencdo.model.person.PersonId;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.requirement.Staffing;
import io.github.opencdo.model.role.RoleCode;
import io.github.opencdo.model.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Filling posts and ending assignments. */
final class StaffRepairs {

  private final Scene scene;

  StaffRepairs(Scene scene) {
    this.scene = scene;
  }

  Stream<Amendment> of(List<Staffing> posts) {
    return posts.stream().flatMap(this::of);
  }

  private Stream<Amendment> of(Staffing way) {
    int held = scene.holders(way.getRoles()).size();
    int missing = way.getCount().getLeast() - held;
    if (missing > 0) {
      return way.getRoles().stream().flatMap(role -> fill(role, missing).stream());
    }
    return way.getCount().getMost().filter(most -> held > most).isPresent()
        ? end(way.getRoles())
        : Stream.empty();
  }

  /** Lets new people take a post in the unit. */
  Optional<Amendment> fill(RoleCode role, int count) {
    return scene
        .unit()
        .filter(unit ->
            scene.register().getUnits().stream().anyMatch(each -> each.getId().equals(unit)))
        .map(unit -> Amendment.of(
            "change.fill", fill(role, unit, count), EntityRef.unit(unit), role, count));
  }

  private UnaryOperator<Register> fill(RoleCode role, UnitId unit, int count) {
    LocalDate day = scene.day();
    return register -> {
      Register changed = register;
      for (int i = 0; i < count; i++) {
        changed = add(changed, role, unit, day);
      }
      return changed;
    };
  }

  private static Register add(Register register, RoleCode role, UnitId unit, LocalDate day) {
    int number = 1;
    while (isTaken(register, "new-" + number)) {
      number++;
    }
    PersonId person = PersonId.of("new-" + number);
    return register.toBuilder()
        .addPersons(Person.builder().id(person).build())
        .addAssignments(Assignment.builder()
            .id(AssignmentId.of("new-" + number))
            .person(person)
            .role(role)
            .unit(unit)
            .during(DateRange.from(day))
            .build())
        .build();
  }

  private static boolean isTaken(Register register, String id) {
    return register.getPersons().stream()
            .anyMatch(each -> each.getId().getText().equals(id))
        || register.getAssignments().stream()
            .anyMatch(each -> each.getId().getText().equals(id));
  }

  /** Ends one of the assignments of some roles. */
  Stream<Amendment> end(List<RoleCode> roles) {
    return scene.holders(roles).stream()
        .map(each -> Amendment.of(
            "change.end",
            register -> without(register, each),
            EntityRef.unit(each.getUnit()),
            Scene.person(each),
            each.getRole()));
  }

  private static Register without(Register register, Assignment ended) {
    return register.toBuilder()
        .assignments(register.getAssignments().stream()
            .filter(each -> !each.equals(ended))
            .toList())
        .build();
  }
}
