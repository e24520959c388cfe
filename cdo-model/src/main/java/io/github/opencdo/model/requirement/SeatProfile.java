package io.github.opencdo.model.requirement;

import io.github.opencdo.model.criterion.Criterion;
import io.github.opencdo.model.role.Multiplicity;
import io.github.opencdo.model.style.CdoValue;
import jakarta.validation.Valid;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * How many members of a body have to meet a criterion (席位构成).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonDeserialize(builder = SeatProfile.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = SeatProfile.Builder.class)
public abstract class SeatProfile {

  SeatProfile() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the criterion, seen from each unit in which the member works. */
  @Valid
  public abstract Criterion getCriterion();

  /** Gets how many members have to meet it. */
  public abstract Multiplicity getCount();

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link SeatProfile}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableSeatProfile.Builder {
    Builder() {}
  }
}
