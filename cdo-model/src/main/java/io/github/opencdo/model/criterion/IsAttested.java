package io.github.opencdo.model.criterion;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.opencdo.model.register.AttestedMatter;
import io.github.opencdo.model.style.CdoValue;
import org.immutables.value.Value;

/**
 * Somebody has attested a matter about the holder (证明条件).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable(builder = false, copy = false)
@CdoValue
@JsonTypeName("attested")
public abstract non-sealed class IsAttested extends Criterion {

  IsAttested() {}

  /**
   * Obtains the value from its one part.
   *
   * @param matter the matter
   * @return the value
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static IsAttested of(AttestedMatter matter) {
    return ImmutableIsAttested.of(matter);
  }

  /** Gets the matter. */
  @Value.Parameter
  @JsonValue
  public abstract AttestedMatter getMatter();
}
