package io.github.opencdo.model.requirement;

import io.github.opencdo.model.activity.ActivityCode;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.text.InvalidValueException;
import io.github.opencdo.model.time.DayUnit;
import jakarta.validation.constraints.Positive;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * How long before the next activity of another series one of this series has to take place (先后次序).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonDeserialize(builder = Precedence.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Precedence.Builder.class)
public abstract class Precedence {

  Precedence() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the type of activity of the other series. */
  public abstract ActivityCode getOf();

  /** Gets how many days lie between the two at least: 7 for a week. */
  @Positive
  public abstract int getDays();

  /** Gets which days count. */
  @Value.Default
  public DayUnit getUnit() {
    return DayUnit.CALENDAR_DAYS;
  }

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    if (getDays() < 1) {
      throw InvalidValueException.of("Precedence.days", getDays());
    }
  }

  /** Builds {@link Precedence}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutablePrecedence.Builder {
    Builder() {}
  }
}
