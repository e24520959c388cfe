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
 * A post is held for the first time (任职触发).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable(builder = false, copy = false)
@CdoValue
@JsonTypeName("staffed")
public abstract non-sealed class Staffed extends Trigger {

  Staffed() {}

  /**
   * Obtains the value from its one part.
   *
   * @param roles the roles, any of which will do
   * @return the value
   * @throws InvalidValueException if there are none
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Staffed of(List<RoleCode> roles) {
    return ImmutableStaffed.of(roles);
  }

  /** Gets the roles, any of which will do. */
  @Value.Parameter
  @JsonValue
  public abstract List<RoleCode> getRoles();

  @Value.Check
  void check() {
    if (getRoles().isEmpty()) {
      throw InvalidValueException.of("list.empty", "staffed");
    }
  }
}
