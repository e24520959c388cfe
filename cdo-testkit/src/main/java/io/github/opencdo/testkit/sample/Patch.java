package io.github.opencdo.testkit.sample;

import io.github.opencdo.model.appointment.Appointment;
import io.github.opencdo.model.appointment.Assignment;
import io.github.opencdo.model.appointment.AssignmentId;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.organisation.UnitKind;
import io.github.opencdo.model.person.Person;
import io.github.opencdo.model.person.PersonId;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.register.Submission;
import io.github.opencdo.model.scheme.ListedUnit;
import io.github.opencdo.model.scheme.Scheme;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A unit with what belongs to it, to be copied.
 *
 * @param own the identifiers of all that belongs to it
 * @param units the unit and its offices
 * @param persons the people
 * @param assignments the posts that they hold
 * @param appointments the acts that gave them these
 * @param submissions what the unit and its people submitted
 */
record Patch(
    Set<String> own,
    List<Unit> units,
    List<Person> persons,
    List<Assignment> assignments,
    List<Appointment> appointments,
    List<Submission> submissions) {

  private static Patch of(Unit unit, Register register) {
    Set<String> own = new HashSet<>();
    List<Unit> units = belonging(
        register.getUnits(),
        each ->
            each.equals(unit) || each.getParent().filter(unit.getId()::equals).isPresent());
    units.forEach(each -> own.add(each.getId().getText()));
    List<Assignment> assignments =
        belonging(register.getAssignments(), each -> own.contains(each.getUnit().getText()));
    assignments.forEach(each -> own.add(each.getId().getText()));
    assignments.forEach(each -> own.add(each.getPerson().getText()));
    return new Patch(
        own,
        units,
        belonging(register.getPersons(), each -> own.contains(each.getId().getText())),
        assignments,
        belonging(
            register.getAppointments(),
            each -> own.contains(each.getAssignment().getText())),
        belonging(
            register.getSubmissions(), each -> own.contains(each.getSender().getId())));
  }

  private static <T> List<T> belonging(List<T> facts, Predicate<T> test) {
    return facts.stream().filter(test).toList();
  }

  /** Gets the patches of a register that may be there more than once, or else of any unit. */
  static List<Patch> in(Register register, Scheme scheme) {
    Set<UnitId> taken = Stream.concat(
            scheme.getUnits().stream().map(ListedUnit::getId),
            register.getSelections().stream().flatMap(list -> list.getUnits().stream()))
        .collect(Collectors.toSet());
    Set<UnitId> bodied = register.getBodies().stream()
        .flatMap(body -> body.getUnit().stream())
        .collect(Collectors.toSet());
    List<Unit> plain = register.getUnits().stream()
        .filter(
            unit -> unit.getKind() != UnitKind.GOVERNMENT && unit.getParent().isEmpty())
        .filter(unit -> unit.getKind() != UnitKind.INTERNAL_ORGAN)
        .filter(unit -> !bodied.contains(unit.getId()))
        .toList();
    List<Unit> free = plain.stream()
        .filter(unit -> !taken.contains(unit.getId()) && unit.getAttributes().isEmpty())
        .toList();
    List<Patch> all =
        (free.isEmpty() ? plain : free).stream().map(unit -> of(unit, register)).toList();
    List<Patch> staffed =
        all.stream().filter(each -> !each.assignments.isEmpty()).toList();
    return staffed.isEmpty() ? all : staffed;
  }

  /** Returns the patch without the holders of its posts, and without what it submitted if so wanted or it has none. */
  Patch lacking(boolean alsoSubmissions) {
    boolean silent = alsoSubmissions || assignments.isEmpty();
    return new Patch(own, units, persons, List.of(), List.of(), silent ? List.of() : submissions);
  }

  /** Adds a copy with a serial number, and returns how many units that are. */
  int addCopy(Register.Builder register, int serial) {
    String suffix = "-" + serial;
    units.forEach(each -> register.addUnits(copy(each, suffix)));
    persons.forEach(each -> register.addPersons(copy(each, suffix)));
    assignments.forEach(each -> register.addAssignments(copy(each, suffix)));
    appointments.forEach(each -> register.addAppointments(copy(each, suffix)));
    submissions.forEach(each -> register.addSubmissions(copy(each, suffix)));
    return units.size();
  }

  private Unit copy(Unit unit, String suffix) {
    return unit.toBuilder()
        .id(UnitId.of(copy(unit.getId().getText(), suffix)))
        .names(unit.getNames().stream().map(name -> name + suffix).toList())
        .parent(unit.getParent().map(id -> UnitId.of(copy(id.getText(), suffix))))
        .build();
  }

  private Person copy(Person person, String suffix) {
    return person.toBuilder()
        .id(PersonId.of(copy(person.getId().getText(), suffix)))
        .positions(person.getPositions().stream()
            .map(each -> each.toBuilder()
                .unit(UnitId.of(copy(each.getUnit().getText(), suffix)))
                .build())
            .toList())
        .memberships(person.getMemberships().stream()
            .map(each -> each.toBuilder()
                .unit(UnitId.of(copy(each.getUnit().getText(), suffix)))
                .build())
            .toList())
        .build();
  }

  private Assignment copy(Assignment held, String suffix) {
    return held.toBuilder()
        .id(AssignmentId.of(copy(held.getId().getText(), suffix)))
        .person(PersonId.of(copy(held.getPerson().getText(), suffix)))
        .unit(UnitId.of(copy(held.getUnit().getText(), suffix)))
        .build();
  }

  private Appointment copy(Appointment act, String suffix) {
    return act.toBuilder()
        .assignment(AssignmentId.of(copy(act.getAssignment().getText(), suffix)))
        .build();
  }

  private Submission copy(Submission submission, String suffix) {
    return submission.toBuilder()
        .sender(copy(submission.getSender(), suffix))
        .to(copy(submission.getTo(), suffix))
        .build();
  }

  private EntityRef copy(EntityRef ref, String suffix) {
    return EntityRef.of(ref.getKind(), copy(ref.getId(), suffix));
  }

  private String copy(String id, String suffix) {
    return own.contains(id) ? id + suffix : id;
  }
}
