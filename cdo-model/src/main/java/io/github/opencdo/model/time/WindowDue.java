package io.github.opencdo.model.time;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.text.InvalidValueException;
import java.time.LocalDate;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A due date inside a window of days (时段): neither before it nor after it is in time.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonTypeName("window")
@JsonDeserialize(builder = WindowDue.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = WindowDue.Builder.class)
public abstract non-sealed class WindowDue extends Due {

  WindowDue() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the first day in time. */
  public abstract LocalDate getFirst();

  /** Gets the last day in time. */
  public abstract LocalDate getLast();

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    if (getLast().isBefore(getFirst())) {
      throw InvalidValueException.of("WindowDue.order", getFirst(), getLast());
    }
  }

  /** Builds {@link WindowDue}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableWindowDue.Builder {
    Builder() {}
  }
}
