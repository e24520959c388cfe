package io.github.opencdo.rules.assessor;

import io.github.opencdo.model.appointment.Appointment;
import io.github.opencdo.model.appointment.Assignment;
import io.github.opencdo.model.appointment.AssignmentId;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.person.Person;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.register.Submission;
import io.github.opencdo.rules.facts.LiveFacts;
import io.github.opencdo.rules.facts.Touch;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A change of the facts of a register (台账变更).
 *
 * <p>This class is immutable and thread-safe.
 */
public final class RegisterChange {

  private final UnaryOperator<Register> onRegister;
  private final Function<LiveFacts, Optional<Touch>> onFacts;
  private final Optional<Unit> unit;

  private RegisterChange(
      UnaryOperator<Register> onRegister,
      Function<LiveFacts, Optional<Touch>> onFacts,
      Optional<Unit> unit) {
    this.onRegister = onRegister;
    this.onFacts = onFacts;
    this.unit = unit;
  }

  private static RegisterChange of(
      UnaryOperator<Register> onRegister, Function<LiveFacts, Optional<Touch>> onFacts) {
    return new RegisterChange(onRegister, onFacts, Optional.empty());
  }

  /** Obtains the adding of an assignment; where one has its identifier, it is put in its place, such as to end it. */
  public static RegisterChange assign(Assignment assignment) {
    return of(
        register -> register.toBuilder()
            .assignments(with(
                register.getAssignments(),
                assignment,
                each -> each.getId().equals(assignment.getId())))
            .build(),
        facts -> facts.assign(assignment));
  }

  /** Obtains the taking out of an assignment, as if it had never been; one that is not there is no change. */
  public static RegisterChange release(AssignmentId id) {
    return of(
        register -> register.toBuilder()
            .assignments(register.getAssignments().stream()
                .filter(each -> !each.getId().equals(id))
                .toList())
            .build(),
        facts -> facts.release(id));
  }

  /** Obtains the adding of an act about an assignment, such as its filing. */
  public static RegisterChange appoint(Appointment act) {
    return of(
        register -> register.toBuilder().addAppointments(act).build(), facts -> facts.appoint(act));
  }

  /** Obtains the adding of a submission. */
  public static RegisterChange submit(Submission submission) {
    return of(
        register -> register.toBuilder().addSubmissions(submission).build(),
        facts -> facts.submit(submission));
  }

  /** Obtains the adding of a unit; where one has its identifier, it is put in its place. */
  public static RegisterChange establish(Unit unit) {
    return new RegisterChange(
        register -> register.toBuilder()
            .units(with(register.getUnits(), unit, each -> each.getId().equals(unit.getId())))
            .build(),
        facts -> facts.establish(unit),
        Optional.of(unit));
  }

  /** Obtains the adding of a person; where one has the identifier, the person is put in that place. */
  public static RegisterChange enrol(Person person) {
    return of(
        register -> register.toBuilder()
            .persons(
                with(register.getPersons(), person, each -> each.getId().equals(person.getId())))
            .build(),
        facts -> facts.enrol(person));
  }

  /**
   * Obtains any other change; all provisions are judged anew after it.
   *
   * @param change what becomes of a register
   */
  public static RegisterChange any(UnaryOperator<Register> change) {
    return of(change, facts -> Optional.empty());
  }

  private static <T> List<T> with(List<T> facts, T fact, Predicate<T> isReplaced) {
    return Stream.concat(facts.stream().filter(isReplaced.negate()), Stream.of(fact))
        .toList();
  }

  /**
   * Makes the register that results.
   *
   * @param register the register before
   * @return the register after
   */
  public Register applyTo(Register register) {
    return onRegister.apply(register);
  }

  Optional<Touch> applyTo(LiveFacts facts) {
    return onFacts.apply(facts);
  }

  Optional<Unit> unit() {
    return unit;
  }
}
