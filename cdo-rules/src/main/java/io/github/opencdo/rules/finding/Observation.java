package io.github.opencdo.rules.finding;

import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.rules.message.Message;
import org.immutables.value.Value;

/**
 * A fact that a check looked at (所查事实).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
public abstract class Observation {

  Observation() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Obtains the observation of a fact.
   *
   * @param entity what the fact is about
   * @param fact the fact
   * @return the observation
   */
  public static Observation of(EntityRef entity, Message fact) {
    return builder().entity(entity).fact(fact).build();
  }

  /** Gets what the fact is about. */
  public abstract EntityRef getEntity();

  /** Gets the fact. */
  public abstract Message getFact();

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link Observation}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableObservation.Builder {
    Builder() {}
  }
}
