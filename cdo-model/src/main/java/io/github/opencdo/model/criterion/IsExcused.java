package io.github.opencdo.model.criterion;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.opencdo.model.source.ProvisionId;
import io.github.opencdo.model.style.CdoValue;
import org.immutables.value.Value;

/**
 * A reason for deviating from another provision is recorded for the unit (例外备案条件).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable(builder = false, copy = false)
@CdoValue
@JsonTypeName("excused")
public abstract non-sealed class IsExcused extends Criterion {

  IsExcused() {}

  /**
   * Obtains the value from its one part.
   *
   * @param provision the other provision
   * @return the value
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static IsExcused of(ProvisionId provision) {
    return ImmutableIsExcused.of(provision);
  }

  /** Gets the other provision. */
  @Value.Parameter
  @JsonValue
  public abstract ProvisionId getProvision();
}
