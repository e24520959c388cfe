package io.github.opencdo.model.criterion;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.register.AttestedMatter;
import io.github.opencdo.model.style.CdoValue;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A certain party has attested a matter about the holder, such as a competence (能力认定条件).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonTypeName("certified")
@JsonDeserialize(builder = IsCertified.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = IsCertified.Builder.class)
public abstract non-sealed class IsCertified extends Criterion {

  IsCertified() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the matter. */
  public abstract AttestedMatter getMatter();

  /** Gets the party that has to attest it. */
  public abstract Party getBy();

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link IsCertified}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableIsCertified.Builder {
    Builder() {}
  }
}
