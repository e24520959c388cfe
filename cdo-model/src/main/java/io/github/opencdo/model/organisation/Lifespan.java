package io.github.opencdo.model.organisation;

import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.time.DateRange;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * How long an organisation exists and what takes its place (存续).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonDeserialize(builder = Lifespan.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Lifespan.Builder.class)
public abstract class Lifespan {

  Lifespan() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Obtains the lifespan of what has always existed and has no end. */
  public static Lifespan unlimited() {
    return builder().build();
  }

  /** Gets the days on which it exists. */
  @Value.Default
  public DateRange getDuring() {
    return DateRange.always();
  }

  /** Gets the identifier of the organisation that takes its place. */
  public abstract Optional<String> getSuccessor();

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link Lifespan}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableLifespan.Builder {
    Builder() {}
  }
}
