package io.github.opencdo.model.criterion;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.opencdo.model.person.EmploymentType;
import io.github.opencdo.model.style.CdoValue;
import org.immutables.value.Value;

/**
 * The holder is employed in a certain way (用工条件).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable(builder = false, copy = false)
@CdoValue
@JsonTypeName("employment")
public abstract non-sealed class HasEmployment extends Criterion {

  HasEmployment() {}

  /**
   * Obtains the value from its one part.
   *
   * @param type the kind of employment
   * @return the value
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static HasEmployment of(EmploymentType type) {
    return ImmutableHasEmployment.of(type);
  }

  /** Gets the kind of employment. */
  @Value.Parameter
  @JsonValue
  public abstract EmploymentType getType();
}
