package io.github.opencdo.schemes.comparison;

import io.github.opencdo.model.style.CdoValue;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * One place at which two provisions differ (差异).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonDeserialize(builder = Difference.Builder.class)
public abstract class Difference {

  Difference() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the path within the provision, such as {@code requirements.cardinality.due.fixed}. */
  public abstract String getPath();

  /** Gets what stands there first, empty if nothing does. */
  public abstract Optional<String> getBefore();

  /** Gets what stands there then, empty if nothing does. */
  public abstract Optional<String> getAfter();

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link Difference}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableDifference.Builder {
    Builder() {}
  }
}
