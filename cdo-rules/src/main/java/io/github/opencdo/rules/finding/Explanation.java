package io.github.opencdo.rules.finding;

import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.rules.message.Message;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Why a finding is what it is (说明).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
public abstract class Explanation {

  Explanation() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets what was expected. */
  public abstract Message getExpected();

  /** Gets the facts that were looked at, in order of entity. */
  public abstract List<Observation> getObserved();

  /** Gets what would satisfy the requirement, empty if it is satisfied or does not apply. */
  public abstract Optional<Message> getRemedy();

  /** Gets the last day in time, where there is one. */
  public abstract Optional<LocalDate> getDue();

  /** Gets each instance of what is due, in order of its last day in time. */
  public abstract List<Instance> getInstances();

  /** Gets what a reader should also know, such as an acting holder or an assumed reading. */
  public abstract List<Message> getRemarks();

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link Explanation}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableExplanation.Builder {
    Builder() {}
  }
}
