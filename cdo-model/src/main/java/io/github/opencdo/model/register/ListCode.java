package io.github.opencdo.model.register;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.text.InvalidValueException;
import io.github.opencdo.model.text.TextForm;
import org.immutables.value.Value;

/**
 * The code of a list of units that somebody has to choose or supply (名单代码).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable(builder = false, copy = false)
@CdoValue
public abstract class ListCode implements Comparable<ListCode> {

  ListCode() {}

  /**
   * Obtains the identifier with the given text.
   *
   * @param text the text, such as {@code county-pilot-units}
   * @return the identifier
   * @throws InvalidValueException if the text has another form
   */
  @JsonCreator
  public static ListCode of(String text) {
    return ImmutableListCode.of(TextForm.SLUG.require(ListCode.class, text));
  }

  /** Gets the text. */
  @Value.Parameter
  public abstract String getText();

  @Override
  public final int compareTo(ListCode other) {
    return getText().compareTo(other.getText());
  }

  /** Gets the text, as {@link #of(String)} reads it. */
  @Override
  @JsonValue
  public final String toString() {
    return getText();
  }
}
