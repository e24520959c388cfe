package io.github.opencdo.model.time;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.text.InvalidValueException;
import jakarta.validation.constraints.Positive;
import java.time.Period;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A due date so many days, months or years after something happened (时限): the day itself does not count, the last day does.
 *
 * <p>It has either days with their unit or a period. Months and years end on the day of the same number, or on the last day
 * of a month that is too short: one month after 31 January is 28 or 29 February.
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

  /** Gets the number of days, empty where there is a period. */
  public abstract Optional<@Positive Integer> getDays();

  /** Gets which days count, empty where there is a period. */
  public abstract Optional<DayUnit> getUnit();

  /** Gets the period, such as {@code P3M}, empty where there are days. */
  public abstract Optional<Period> getPeriod();

  /** Gets from what it is counted; empty for what makes the requirement due, or else the start of the scheme. */
  @JsonProperty("from")
  public abstract Optional<StartPoint> getStart();

  @Override
  public WithinDue replacingStarts(UnaryOperator<StartPoint> change) {
    return toBuilder().start(getStart().map(change)).build();
  }

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    if (getDays().isPresent() == getPeriod().isPresent()
        || getDays().isPresent() != getUnit().isPresent()) {
      throw InvalidValueException.of("WithinDue.one");
    }
    getDays().filter(days -> days < 1).ifPresent(WithinDue::refuse);
    getPeriod().filter(WithinDue::isNotPositive).ifPresent(WithinDue::refuse);
  }

  private static boolean isNotPositive(Period period) {
    return period.isZero() || period.isNegative();
  }

  private static void refuse(Object length) {
    throw InvalidValueException.of("WithinDue.positive", length);
  }

  /** Builds {@link WithinDue}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableWithinDue.Builder {
    Builder() {}
  }
}
