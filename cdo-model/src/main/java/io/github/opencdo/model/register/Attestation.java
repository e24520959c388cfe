package io.github.opencdo.model.register;

import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.time.DateRange;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A signed statement about a person or unit (证明).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonDeserialize(builder = Attestation.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Attestation.Builder.class)
public abstract class Attestation {

  Attestation() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets what is attested. */
  public abstract AttestedMatter getMatter();

  /** Gets whom it is about. */
  public abstract EntityRef getAbout();

  /** Gets who signed. */
  public abstract EntityRef getBy();

  /** Gets the days on which it can be relied on. */
  public abstract DateRange getDuring();

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link Attestation}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableAttestation.Builder {
    Builder() {}
  }
}
