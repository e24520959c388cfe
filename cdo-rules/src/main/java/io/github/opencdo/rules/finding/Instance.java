package io.github.opencdo.rules.finding;

import io.github.opencdo.model.style.CdoValue;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One instance of what is due once or again and again (期次), such as the account of 2023.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
public abstract class Instance {

  Instance() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets its name: the period, such as {@code 2023} or {@code 2024-Q3}, or the last day in time. */
  public abstract String getName();

  /** Gets the last day in time. */
  public abstract LocalDate getDue();

  /** Gets how it stands. */
  public abstract InstanceStatus getStatus();

  /** Gets the day on which it was done. */
  public abstract Optional<LocalDate> getDoneOn();

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link Instance}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableInstance.Builder {
    Builder() {}
  }
}
