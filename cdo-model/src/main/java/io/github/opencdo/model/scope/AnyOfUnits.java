package io.github.opencdo.model.scope;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.text.InvalidValueException;
import java.util.List;
import org.immutables.value.Value;

/**
 * The units that any of several selectors names (并集).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable(builder = false, copy = false)
@CdoValue
@JsonTypeName("any-of")
public abstract non-sealed class AnyOfUnits extends UnitSelector {

  AnyOfUnits() {}

  /**
   * Obtains the value from its one part.
   *
   * @param selectors the selectors
   * @return the value
   * @throws InvalidValueException if there are none
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static AnyOfUnits of(List<UnitSelector> selectors) {
    return ImmutableAnyOfUnits.of(selectors);
  }

  /** Gets the selectors. */
  @Value.Parameter
  @JsonValue
  public abstract List<UnitSelector> getSelectors();

  @Value.Check
  void check() {
    if (getSelectors().isEmpty()) {
      throw InvalidValueException.of("list.empty", "any-of");
    }
  }
}
