package io.github.opencdo.model.overlay;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.opencdo.model.style.CdoValue;
import jakarta.validation.Valid;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Keeps some provisions of the parent and no others (选用).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonTypeName("select")
@JsonDeserialize(builder = SelectOperation.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = SelectOperation.Builder.class)
public abstract non-sealed class SelectOperation extends Operation {

  SelectOperation() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets which provisions are kept. */
  @Valid
  public abstract ProvisionSelector getProvisions();

  @Override
  public final String typeName() {
    return "select";
  }

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link SelectOperation}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableSelectOperation.Builder {
    Builder() {}
  }
}
