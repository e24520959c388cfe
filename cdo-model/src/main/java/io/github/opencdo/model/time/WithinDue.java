package io.github.opencdo.model.time;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.opencdo.model.style.CdoValue;
import jakarta.validation.constraints.Positive;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A due date so many days after something happened (时限): the day itself does not count, the last day does.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonTypeName("within")
@JsonDeserialize(builder = WithinDue.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = WithinDue.Builder.class)
public abstract non-sealed class WithinDue extends Due {

  WithinDue() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the number of days. */
  @Positive
  public abstract int getDays();

  /** Gets which days count. */
  public abstract DayUnit getUnit();

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link WithinDue}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableWithinDue.Builder {
    Builder() {}
  }
}
