package io.github.opencdo.model.scope;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.text.InvalidValueException;
import java.util.List;
import org.immutables.value.Value;

/**
 * The units that a list of the scheme names (列名单位清单), in the order of the list.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable(builder = false, copy = false)
@CdoValue
@JsonTypeName("listed")
public abstract non-sealed class ListedUnits extends UnitSelector {

  ListedUnits() {}

  /**
   * Obtains the value from its one part.
   *
   * @param units the identifiers in the list of units of the scheme
   * @return the value
   * @throws InvalidValueException if there are none
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ListedUnits of(List<UnitId> units) {
    return ImmutableListedUnits.of(units);
  }

  /** Gets the identifiers in the list of units of the scheme. */
  @Value.Parameter
  @JsonValue
  public abstract List<UnitId> getUnits();

  @Value.Check
  void check() {
    if (getUnits().isEmpty()) {
      throw InvalidValueException.of("list.empty", "listed");
    }
  }
}
