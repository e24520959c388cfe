package io.github.opencdo.model.register;

import io.github.opencdo.model.source.ProvisionId;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.text.InvalidValueException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A measure that the adopter supplies where a text gives none (参数).
 *
 * <p>Exactly one of date, interval, number of days, amount and grades is present.
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

  /** Gets the amount that the text leaves open. */
  public abstract Optional<BigDecimal> getAmount();

  /** Gets the grades of a score (等次), each with the lowest score that earns it. */
  public abstract Map<String, BigDecimal> getGrades();

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    long present = Stream.of(getDate(), getInterval(), getDays(), getAmount(), grades())
        .filter(Optional::isPresent)
        .count();
    if (present != 1) {
      throw InvalidValueException.of("Parameter.one", getProvision(), present);
    }
  }

  private Optional<Map<String, BigDecimal>> grades() {
    return Optional.of(getGrades()).filter(grades -> !grades.isEmpty());
  }

  /** Builds {@link Parameter}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableParameter.Builder {
    Builder() {}
  }
}
