package io.github.opencdo.model.appointment;

import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.source.DocumentNumber;
import io.github.opencdo.model.style.CdoValue;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * The act of an authority about an assignment (任免).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonDeserialize(builder = Appointment.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Appointment.Builder.class)
public abstract class Appointment {

  Appointment() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the assignment. */
  public abstract AssignmentId getAssignment();

  /** Gets what the authority did. */
  @Value.Default
  public AppointmentAct getAct() {
    return AppointmentAct.APPOINT;
  }

  /** Gets the unit or body that acted. */
  public abstract EntityRef getAuthority();

  /** Gets the day of the act. */
  public abstract LocalDate getOn();

  /** Gets the number of the document that records the act. */
  public abstract Optional<DocumentNumber> getInstrument();

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link Appointment}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableAppointment.Builder {
    Builder() {}
  }
}
