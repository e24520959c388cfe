package io.github.opencdo.model.register;

import io.github.opencdo.model.appointment.Appointment;
import io.github.opencdo.model.appointment.Assignment;
import io.github.opencdo.model.appointment.AssignmentId;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.person.Person;
import io.github.opencdo.model.place.Jurisdiction;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.text.InvalidValueException;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A person put forward for a post (提名), with as much of a register as it takes to judge just that.
 *
 * <p>A nomination tells the whole of its person: what it does not say of positions, portfolios,
 * memberships, employment, categories and experience is missing, unless {@link #getOmitted()} names the kind. Of
 * everything else nothing can be missing, unless the other facts say that they record it.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonDeserialize(builder = Nomination.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Nomination.Builder.class)
public abstract class Nomination {

  private static final Set<FactKind> PERSONAL = Set.of(
      FactKind.POSITIONS,
      FactKind.PORTFOLIOS,
      FactKind.MEMBERSHIPS,
      FactKind.EMPLOYMENT,
      FactKind.CATEGORIES,
      FactKind.EXPERIENCE);

  Nomination() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the jurisdiction for which the scheme was issued; others are among the other facts. */
  @Valid
  public abstract Jurisdiction getJurisdiction();

  /** Gets the unit that has the post. */
  @Valid
  public abstract Unit getUnit();

  /** Gets the person who is put forward. */
  @Valid
  public abstract Person getPerson();

  /** Gets the post, and the days on which it is to be held. */
  @Valid
  public abstract Assignment getAssignment();

  /** Gets the acts of appointment; as long as there are none, none is missing. */
  public abstract List<@Valid Appointment> getAppointments();

  /** Gets the kinds of fact about the person that it leaves out, so that none of them can be missing. */
  @Value.NaturalOrder
  public abstract SortedSet<FactKind> getOmitted();

  /** Gets what else bears on it: bodies that appoint, other units, attestations, exceptions. */
  @Value.Default
  @Valid
  public Register getOtherFacts() {
    return Register.builder().build();
  }

  /**
   * Gets the day as of which to judge, since a post that nobody holds yet cannot be judged.
   *
   * @param day the day as of which is asked
   * @return the first day of the assignment if it is later than the given day, or else the given day
   */
  public LocalDate judgedOn(LocalDate day) {
    return getAssignment()
        .getDuring()
        .getStartInclusive()
        .filter(start -> start.isAfter(day))
        .orElse(day);
  }

  /** Gets the register of these facts; another fact that has the identifier of one of them gives way. */
  public Register toRegister() {
    Register other = getOtherFacts();
    AssignmentId post = getAssignment().getId();
    return other.toBuilder()
        .records(records(other))
        .jurisdictions(first(getJurisdiction(), other.getJurisdictions(), Jurisdiction::getId))
        .units(first(getUnit(), other.getUnits(), Unit::getId))
        .persons(first(getPerson(), other.getPersons(), Person::getId))
        .assignments(first(getAssignment(), other.getAssignments(), Assignment::getId))
        .appointments(other.getAppointments().stream()
            .filter(act -> !act.getAssignment().equals(post))
            .toList())
        .addAllAppointments(getAppointments())
        .build();
  }

  private Set<FactKind> records(Register other) {
    Set<FactKind> records = EnumSet.copyOf(PERSONAL);
    records.addAll(other.getRecords());
    records.removeAll(getOmitted());
    if (getAppointments().isEmpty()) {
      records.remove(FactKind.APPOINTMENTS);
    }
    return records;
  }

  private static <T> List<T> first(T own, List<T> others, Function<T, ?> id) {
    Stream<T> different = others.stream().filter(each -> !id.apply(each).equals(id.apply(own)));
    return Stream.concat(Stream.of(own), different).toList();
  }

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    require(getUnit().getId(), getAssignment().getUnit());
    require(getPerson().getId(), getAssignment().getPerson());
    getAppointments().forEach(act -> require(getAssignment().getId(), act.getAssignment()));
  }

  private static void require(Object expected, Object actual) {
    if (!expected.equals(actual)) {
      throw InvalidValueException.of("Nomination.mismatch", expected, actual);
    }
  }

  /** Builds {@link Nomination}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableNomination.Builder {
    Builder() {}
  }
}
