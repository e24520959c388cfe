package io.github.opencdo.model.scope;

import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.text.LocalizedText;
import io.github.opencdo.model.time.DateRange;
import jakarta.validation.Valid;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A phase of a scheme (阶段), such as pilot or full introduction.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonDeserialize(builder = Phase.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Phase.Builder.class)
public abstract class Phase {

  Phase() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the identifier. */
  public abstract PhaseId getId();

  /** Gets what the phase is called. */
  @Valid
  public abstract LocalizedText getLabel();

  /** Gets the days of the phase. */
  public abstract DateRange getDuring();

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link Phase}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutablePhase.Builder {
    Builder() {}
  }
}
