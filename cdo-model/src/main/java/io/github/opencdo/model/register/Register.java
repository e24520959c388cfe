package io.github.opencdo.model.register;

import io.github.opencdo.model.appointment.Appointment;
import io.github.opencdo.model.appointment.Assignment;
import io.github.opencdo.model.organisation.Body;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.person.Person;
import io.github.opencdo.model.place.Jurisdiction;
import io.github.opencdo.model.role.RoleType;
import io.github.opencdo.model.style.CdoValue;
import jakarta.validation.Valid;
import java.util.List;
import java.util.SortedSet;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * The facts about one or more jurisdictions, each dated (台账).
 *
 * <p>The order of the facts has no meaning. References between facts are checked by the reader of files, not here.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonDeserialize(builder = Register.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Register.Builder.class)
public abstract class Register {

  Register() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the kinds of fact that are recorded completely. */
  @Value.NaturalOrder
  public abstract SortedSet<FactKind> getRecords();

  /** Gets the jurisdictions. */
  public abstract List<@Valid Jurisdiction> getJurisdictions();

  /** Gets role types beside the standard ones. */
  public abstract List<@Valid RoleType> getRoles();

  /** Gets the units. */
  public abstract List<@Valid Unit> getUnits();

  /** Gets the bodies. */
  public abstract List<@Valid Body> getBodies();

  /** Gets the persons. */
  public abstract List<@Valid Person> getPersons();

  /** Gets the assignments. */
  public abstract List<@Valid Assignment> getAssignments();

  /** Gets the acts of appointment. */
  public abstract List<@Valid Appointment> getAppointments();

  /** Gets the submissions. */
  public abstract List<@Valid Submission> getSubmissions();

  /** Gets the events. */
  public abstract List<@Valid Event> getEvents();

  /** Gets the chosen lists. */
  public abstract List<@Valid Selection> getSelections();

  /** Gets the attestations. */
  public abstract List<@Valid Attestation> getAttestations();

  /** Gets the recorded exceptions. */
  public abstract List<@Valid RecordedException> getExceptions();

  /** Gets the measures that the adopter supplies. */
  public abstract List<@Valid Parameter> getParameters();

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link Register}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableRegister.Builder {
    Builder() {}
  }
}
