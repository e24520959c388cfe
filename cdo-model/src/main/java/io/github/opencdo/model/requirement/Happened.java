package io.github.opencdo.model.requirement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.opencdo.model.register.EventCode;
import io.github.opencdo.model.style.CdoValue;
import org.immutables.value.Value;

/**
 * An event of a type happens (事件触发).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable(builder = false, copy = false)
@CdoValue
@JsonTypeName("happened")
public abstract non-sealed class Happened extends Trigger {

  Happened() {}

  /**
   * Obtains the value from its one part.
   *
   * @param event the type of event
   * @return the value
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Happened of(EventCode event) {
    return ImmutableHappened.of(event);
  }

  /** Gets the type of event. */
  @Value.Parameter
  @JsonValue
  public abstract EventCode getEvent();
}
