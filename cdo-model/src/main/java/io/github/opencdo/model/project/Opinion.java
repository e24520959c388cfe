package io.github.opencdo.model.project;

import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.style.CdoValue;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * An opinion that somebody gave on a project (意见).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonDeserialize(builder = Opinion.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Opinion.Builder.class)
public abstract class Opinion {

  Opinion() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets who gave it. */
  public abstract EntityRef getBy();

  /** Gets where it stands. */
  public abstract Stance getStance();

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link Opinion}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableOpinion.Builder {
    Builder() {}
  }
}
