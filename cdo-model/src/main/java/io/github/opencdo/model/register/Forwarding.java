package io.github.opencdo.model.register;

import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.style.CdoValue;
import java.time.LocalDate;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A further hop of a submission (转报).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonDeserialize(builder = Forwarding.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Forwarding.Builder.class)
public abstract class Forwarding {

  Forwarding() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the unit or body that received it. */
  public abstract EntityRef getTo();

  /** Gets the day on which it was passed on. */
  public abstract LocalDate getOn();

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link Forwarding}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableForwarding.Builder {
    Builder() {}
  }
}
