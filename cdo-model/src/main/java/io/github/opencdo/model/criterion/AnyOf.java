package io.github.opencdo.model.criterion;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.text.InvalidValueException;
import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;

/**
 * At least one of several criteria (满足其一); the first that is met decides.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable(builder = false, copy = false)
@CdoValue
@JsonTypeName("any-of")
public abstract non-sealed class AnyOf extends Criterion {

  AnyOf() {}

  /**
   * Obtains the value from its one part.
   *
   * @param criteria the criteria, the preferred one first
   * @return the value
   * @throws InvalidValueException if there are none
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static AnyOf of(List<Criterion> criteria) {
    return ImmutableAnyOf.of(criteria);
  }

  /** Gets the criteria, the preferred one first. */
  @Value.Parameter
  @JsonValue
  public abstract List<@Valid Criterion> getCriteria();

  @Value.Check
  void check() {
    if (getCriteria().isEmpty()) {
      throw InvalidValueException.of("list.empty", "any-of");
    }
  }
}
