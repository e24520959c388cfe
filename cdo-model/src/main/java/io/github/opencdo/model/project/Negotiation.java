package io.github.opencdo.model.project;

import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.style.CdoValue;
import jakarta.validation.constraints.NotEmpty;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A negotiation about a case that could not be settled (协商).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonDeserialize(builder = Negotiation.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Negotiation.Builder.class)
public abstract class Negotiation {

  Negotiation() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the day. */
  public abstract LocalDate getOn();

  /** Gets who negotiated. */
  @NotEmpty
  public abstract List<EntityRef> getParties();

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link Negotiation}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableNegotiation.Builder {
    Builder() {}
  }
}
