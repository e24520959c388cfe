package io.github.opencdo.model.overlay;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.model.style.CdoValue;
import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What a derived scheme takes from one parent, and what it changes (承接).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonDeserialize(builder = Derivation.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Derivation.Builder.class)
public abstract class Derivation {

  Derivation() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the parent. */
  @JsonProperty("from")
  public abstract SchemeId getParent();

  /** Gets the operations, in the order in which they are applied; none takes all as it is. */
  public abstract List<@Valid Operation> getOperations();

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link Derivation}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableDerivation.Builder {
    Builder() {}
  }
}
