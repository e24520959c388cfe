package io.github.opencdo.model.scope;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.text.InvalidValueException;
import java.util.Map;
import org.immutables.value.Value;

/**
 * The units that differ from phase to phase (分阶段).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable(builder = false, copy = false)
@CdoValue
@JsonTypeName("by-phase")
public abstract non-sealed class UnitsByPhase extends UnitSelector {

  UnitsByPhase() {}

  /**
   * Obtains the value from its one part.
   *
   * @param phases the selector of each phase
   * @return the value
   * @throws InvalidValueException if there are none
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static UnitsByPhase of(Map<? extends PhaseId, ? extends UnitSelector> phases) {
    return ImmutableUnitsByPhase.of(phases);
  }

  /** Gets the selector of each phase; a phase without one has no units. */
  @Value.Parameter
  @JsonValue
  public abstract Map<PhaseId, UnitSelector> getPhases();

  @Value.Check
  void check() {
    if (getPhases().isEmpty()) {
      throw InvalidValueException.of("list.empty", "by-phase");
    }
  }
}
