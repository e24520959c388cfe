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
 * Every one of several criteria (全部满足).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable(builder = false, copy = false)
@CdoValue
@JsonTypeName("all-of")
public abstract non-sealed class AllOf extends Criterion {

  AllOf() {}

  /**
   * Obtains the value from its one part.
   *
   * @param criteria the criteria
   * @return the value
   * @throws InvalidValueException if there are none
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static AllOf of(List<Criterion> criteria) {
    return ImmutableAllOf.of(criteria);
  }

  /** Gets the criteria. */
  @Value.Parameter
  @JsonValue
  public abstract List<@Valid Criterion> getCriteria();

  @Value.Check
  void check() {
    if (getCriteria().isEmpty()) {
      throw InvalidValueException.of("list.empty", "all-of");
    }
  }
}
