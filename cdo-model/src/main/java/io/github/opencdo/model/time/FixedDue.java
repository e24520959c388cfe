package io.github.opencdo.model.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.opencdo.model.style.CdoValue;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * A due date that the text names (确定期限): fulfilled on that day is in time.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable(builder = false, copy = false)
@CdoValue
@JsonTypeName("fixed")
public abstract non-sealed class FixedDue extends Due {

  FixedDue() {}

  /**
   * Obtains the value from its one part.
   *
   * @param day the last day in time
   * @return the value
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static FixedDue of(LocalDate day) {
    return ImmutableFixedDue.of(day);
  }

  /** Gets the last day in time. */
  @Value.Parameter
  @JsonValue
  public abstract LocalDate getDay();
}
