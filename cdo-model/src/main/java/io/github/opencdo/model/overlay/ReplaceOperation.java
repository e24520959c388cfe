package io.github.opencdo.model.overlay;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.opencdo.model.scheme.Provision;
import io.github.opencdo.model.source.ClausePath;
import io.github.opencdo.model.source.ProvisionId;
import io.github.opencdo.model.style.CdoValue;
import jakarta.validation.Valid;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Puts a provision of the derived scheme in the place of one of the parent (替换).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonTypeName("replace")
@JsonDeserialize(builder = ReplaceOperation.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = ReplaceOperation.Builder.class)
public abstract non-sealed class ReplaceOperation extends Operation {

  ReplaceOperation() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the provision of the parent. */
  public abstract ProvisionId getProvision();

  /** Gets the provision that takes its place, with a clause of the document of the derived scheme. */
  @Valid
  public abstract Provision getBy();

  /** Gets the clause of the provision that takes the place. */
  @Override
  public ClausePath getClause() {
    return getBy().getClause();
  }

  @Override
  public final String typeName() {
    return "replace";
  }

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link ReplaceOperation}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableReplaceOperation.Builder {
    Builder() {}
  }
}
