package io.github.opencdo.model.overlay;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.opencdo.model.role.RoleCode;
import io.github.opencdo.model.style.CdoValue;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Has another role in the place of one of the parent, wherever provisions speak of it (更改岗位).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonTypeName("rename-role")
@JsonDeserialize(builder = RenameRoleOperation.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(
    builder = RenameRoleOperation.Builder.class)
public abstract non-sealed class RenameRoleOperation extends Operation {

  RenameRoleOperation() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the role of the parent. */
  public abstract RoleCode getRole();

  /** Gets the role that takes its place. */
  public abstract RoleCode getTo();

  @Override
  public final String typeName() {
    return "rename-role";
  }

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link RenameRoleOperation}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableRenameRoleOperation.Builder {
    Builder() {}
  }
}
