package io.github.opencdo.model.criterion;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.opencdo.model.source.Force;
import io.github.opencdo.model.style.CdoValue;
import jakarta.validation.Valid;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A criterion that is accepted with a reservation (可接受但有保留): meeting it is a deviation of the given force.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonTypeName("tolerated")
@JsonDeserialize(builder = Tolerated.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Tolerated.Builder.class)
public abstract non-sealed class Tolerated extends Criterion {

  Tolerated() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the force of the deviation, weaker than that of the requirement. */
  public abstract Force getForce();

  /** Gets the criterion. */
  @Valid
  public abstract Criterion getCriterion();

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link Tolerated}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableTolerated.Builder {
    Builder() {}
  }
}
