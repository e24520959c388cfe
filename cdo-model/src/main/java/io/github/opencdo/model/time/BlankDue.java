package io.github.opencdo.model.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.opencdo.model.style.CdoValue;
import org.immutables.value.Value;

/**
 * A due date of which the text prints the year and leaves month and day blank (空白期限).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable(builder = false, copy = false)
@CdoValue
@JsonTypeName("blank")
public abstract non-sealed class BlankDue extends Due {

  BlankDue() {}

  /**
   * Obtains the value from its one part.
   *
   * @param year the printed year
   * @return the value
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static BlankDue of(int year) {
    return ImmutableBlankDue.of(year);
  }

  /** Gets the printed year, which bounds the date. */
  @Value.Parameter
  @JsonValue
  public abstract int getYear();
}
