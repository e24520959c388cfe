package io.github.opencdo.model.overlay;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.opencdo.model.style.CdoValue;
import jakarta.validation.Valid;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Leaves provisions of the parent out (排除).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonTypeName("exclude")
@JsonDeserialize(builder = ExcludeOperation.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = ExcludeOperation.Builder.class)
public abstract non-sealed class ExcludeOperation extends Operation {

  ExcludeOperation() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets which provisions are left out. */
  @Valid
  public abstract ProvisionSelector getProvisions();

  @Override
  public final String typeName() {
    return "exclude";
  }

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link ExcludeOperation}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableExcludeOperation.Builder {
    Builder() {}
  }
}
