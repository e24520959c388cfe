package io.github.opencdo.model.criterion;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.opencdo.model.person.MembershipKind;
import io.github.opencdo.model.style.CdoValue;
import org.immutables.value.Value;

/**
 * The holder belongs to a leading circle of the unit (班子成员条件).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable(builder = false, copy = false)
@CdoValue
@JsonTypeName("membership")
public abstract non-sealed class HasMembership extends Criterion {

  HasMembership() {}

  /**
   * Obtains the value from its one part.
   *
   * @param kind the leading circle
   * @return the value
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static HasMembership of(MembershipKind kind) {
    return ImmutableHasMembership.of(kind);
  }

  /** Gets the leading circle. */
  @Value.Parameter
  @JsonValue
  public abstract MembershipKind getKind();
}
