package io.github.opencdo.model.appointment;

import io.github.opencdo.model.organisation.BodyId;
import io.github.opencdo.model.person.PersonId;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.time.DateRange;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * The place of a person on a standing body (机构成员).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonDeserialize(builder = Seat.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Seat.Builder.class)
public abstract class Seat {

  Seat() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the body. */
  public abstract BodyId getBody();

  /** Gets who sits on it. */
  public abstract PersonId getPerson();

  /** Checks whether the person chairs the body. */
  @Value.Default
  public boolean isChair() {
    return false;
  }

  /** Gets the days on which the person sits. */
  @Value.Default
  public DateRange getDuring() {
    return DateRange.always();
  }

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link Seat}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableSeat.Builder {
    Builder() {}
  }
}
