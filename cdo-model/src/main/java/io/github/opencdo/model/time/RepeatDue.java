package io.github.opencdo.model.time;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.text.InvalidValueException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A returning due date that ends (有限重复期限), on a day, after so many times, or with whichever comes first.
 *
 * <p>The times are those of the calendar from its first date on, whether or not they bound everybody.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonTypeName("repeat")
@JsonDeserialize(builder = RepeatDue.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = RepeatDue.Builder.class)
public abstract non-sealed class RepeatDue extends Due {

  RepeatDue() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the returning due date. */
  @Valid
  public abstract Due getDue();

  /** Gets the day after which nothing falls due any more. */
  public abstract Optional<LocalDate> getUntil();

  /** Gets how many times it falls due. */
  public abstract Optional<@Positive Integer> getTimes();

  @Override
  public boolean isRecurring() {
    return true;
  }

  @Override
  public RepeatDue replacingStarts(UnaryOperator<StartPoint> change) {
    return toBuilder().due(getDue().replacingStarts(change)).build();
  }

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    getDue().requireRecurring("repeat.due");
    if (getUntil().isEmpty() && getTimes().isEmpty()) {
      throw InvalidValueException.of("RepeatDue.end");
    }
    if (getTimes().filter(times -> times < 1).isPresent()) {
      throw InvalidValueException.of("RepeatDue.times", getTimes().get());
    }
  }

  /** Builds {@link RepeatDue}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableRepeatDue.Builder {
    Builder() {}
  }
}
