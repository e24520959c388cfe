package io.github.opencdo.model.criterion;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.opencdo.model.role.RoleCode;
import io.github.opencdo.model.style.CdoValue;
import org.immutables.value.Value;

/**
 * The holder also holds another post in the same unit (兼任条件).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable(builder = false, copy = false)
@CdoValue
@JsonTypeName("holds")
public abstract non-sealed class HoldsRole extends Criterion {

  HoldsRole() {}

  /**
   * Obtains the value from its one part.
   *
   * @param role the role type of the other post
   * @return the value
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static HoldsRole of(RoleCode role) {
    return ImmutableHoldsRole.of(role);
  }

  /** Gets the role type of the other post. */
  @Value.Parameter
  @JsonValue
  public abstract RoleCode getRole();
}
