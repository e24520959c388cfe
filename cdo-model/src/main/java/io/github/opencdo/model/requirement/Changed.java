package io.github.opencdo.model.requirement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.opencdo.model.role.RoleCode;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.text.InvalidValueException;
import java.util.List;
import org.immutables.value.Value;

/**
 * The holder of a post changes after the first one (变动触发).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable(builder = false, copy = false)
@CdoValue
@JsonTypeName("changed")
public abstract non-sealed class Changed extends Trigger {

  Changed() {}

  /**
   * Obtains the value from its one part.
   *
   * @param roles the roles, any of which will do
   * @return the value
   * @throws InvalidValueException if there are none
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Changed of(List<RoleCode> roles) {
    return ImmutableChanged.of(roles);
  }

  /** Gets the roles, any of which will do. */
  @Value.Parameter
  @JsonValue
  public abstract List<RoleCode> getRoles();

  @Value.Check
  void check() {
    if (getRoles().isEmpty()) {
      throw InvalidValueException.of("list.empty", "changed");
    }
  }
}
