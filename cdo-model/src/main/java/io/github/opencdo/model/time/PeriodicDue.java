package io.github.opencdo.model.time;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.opencdo.model.style.CdoValue;
import java.time.LocalDate;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A due date at the end of each period of the calendar (周期期限), such as each half-year.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonTypeName("periodic")
@JsonDeserialize(builder = PeriodicDue.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = PeriodicDue.Builder.class)
public abstract non-sealed class PeriodicDue extends Due {

  PeriodicDue() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the period. */
  public abstract CalendarPeriod getEvery();

  /** Gets a day in the first period for which something is due. */
  @JsonProperty("from")
  public abstract LocalDate getSince();

  @Override
  public boolean isRecurring() {
    return true;
  }

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link PeriodicDue}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutablePeriodicDue.Builder {
    Builder() {}
  }
}
