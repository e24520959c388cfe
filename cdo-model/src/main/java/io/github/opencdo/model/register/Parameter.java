package io.github.opencdo.model.register;

import io.github.opencdo.model.source.ProvisionId;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.text.InvalidValueException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A measure that the adopter supplies where a text gives none (参数).
 *
 * <p>Exactly one of date, interval and number of days is present.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonDeserialize(builder = Parameter.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Parameter.Builder.class)
public abstract class Parameter {

  Parameter() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the provision that needs the measure. */
  public abstract ProvisionId getProvision();

  /** Gets the date that fills a blank or an undated duty. */
  public abstract Optional<LocalDate> getDate();

  /** Gets the longest time between two occurrences, such as {@code P6M}. */
  public abstract Optional<Period> getInterval();

  /** Gets the number of calendar days that still count as prompt. */
  public abstract Optional<Integer> getDays();

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    long present = Stream.of(getDate(), getInterval(), getDays())
        .filter(Optional::isPresent)
        .count();
    if (present != 1) {
      throw InvalidValueException.of("Parameter.one", getProvision(), present);
    }
  }

  /** Builds {@link Parameter}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableParameter.Builder {
    Builder() {}
  }
}
