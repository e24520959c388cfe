package io.github.opencdo.model.time;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.text.InvalidValueException;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.time.MonthDay;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A due date that returns each year, or every so many years (每年期限).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonTypeName("yearly")
@JsonDeserialize(builder = YearlyDue.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = YearlyDue.Builder.class)
public abstract non-sealed class YearlyDue extends Due {

  YearlyDue() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the last day in time of each year, such as {@code --12-31} (年底). */
  public abstract MonthDay getBy();

  /** Gets the first year for which something is due. */
  @Positive
  public abstract int getFirstYear();

  /** Gets how many years lie between two dates: 2 for what is due every other year (每两年). */
  @Positive
  @Value.Default
  public int getEvery() {
    return 1;
  }

  @Override
  public boolean isRecurring() {
    return true;
  }

  /**
   * Gets the last day in time of one year.
   *
   * @param year the year
   * @return the day; 28 February where the year has no 29th
   */
  public LocalDate in(int year) {
    return getBy().atYear(year);
  }

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    if (getEvery() < 1) {
      throw InvalidValueException.of("YearlyDue.every", getEvery());
    }
  }

  /** Builds {@link YearlyDue}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableYearlyDue.Builder {
    Builder() {}
  }
}
