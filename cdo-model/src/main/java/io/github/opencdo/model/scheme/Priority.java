package io.github.opencdo.model.scheme;

import io.github.opencdo.model.source.Citation;
import io.github.opencdo.model.style.CdoValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Which of several editions prevails where all are in force (优先适用), and where that is said.
 *
 * <p>The highest rank prevails; an edition without a priority ranks below all that have one.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonDeserialize(builder = Priority.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Priority.Builder.class)
public abstract class Priority {

  Priority() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the rank, positive. */
  @Positive
  public abstract int getRank();

  /** Gets the clause that says so. */
  @Valid
  public abstract Citation getCitation();

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link Priority}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutablePriority.Builder {
    Builder() {}
  }
}
