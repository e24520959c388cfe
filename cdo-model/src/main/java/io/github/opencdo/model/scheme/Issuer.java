package io.github.opencdo.model.scheme;

import io.github.opencdo.model.place.Jurisdiction;
import io.github.opencdo.model.style.CdoValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * An authority that issued a document together with another one (联合发文机关).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonDeserialize(builder = Issuer.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Issuer.Builder.class)
public abstract class Issuer {

  Issuer() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the name as printed. */
  @NotBlank
  public abstract String getName();

  /** Gets the jurisdiction for which it issued, empty where it is that of the scheme. */
  public abstract Optional<@Valid Jurisdiction> getJurisdiction();

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link Issuer}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableIssuer.Builder {
    Builder() {}
  }
}
