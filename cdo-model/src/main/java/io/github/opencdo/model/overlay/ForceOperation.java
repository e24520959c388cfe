package io.github.opencdo.model.overlay;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.opencdo.model.source.Force;
import io.github.opencdo.model.style.CdoValue;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Changes how strongly provisions bind (改变约束力).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonTypeName("force")
@JsonDeserialize(builder = ForceOperation.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = ForceOperation.Builder.class)
public abstract non-sealed class ForceOperation extends Operation {

  ForceOperation() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets which provisions. */
  @Valid
  public abstract ProvisionSelector getProvisions();

  /** Gets the requirement of which the force is changed, such as {@code holder}; empty for the whole provision. */
  public abstract Optional<String> getRequirement();

  /** Gets the new force. */
  public abstract Force getTo();

  @Override
  public final String typeName() {
    return "force";
  }

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link ForceOperation}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableForceOperation.Builder {
    Builder() {}
  }
}
