package io.github.opencdo.model.requirement;

import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.text.InvalidValueException;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * When a body has to end (到期撤销): on a day, or after so many years.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonDeserialize(builder = Sunset.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Sunset.Builder.class)
public abstract class Sunset {

  Sunset() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the last day on which the body may exist. */
  public abstract Optional<LocalDate> getOn();

  /** Gets after how many years the body ends, counted from its first day. */
  public abstract Optional<@Positive Integer> getYears();

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    if (getOn().isPresent() == getYears().isPresent()) {
      throw InvalidValueException.of("Sunset.one", getOn().isPresent() ? 2 : 0);
    }
  }

  /** Builds {@link Sunset}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableSunset.Builder {
    Builder() {}
  }
}
