package io.github.opencdo.model.source;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.text.InvalidValueException;
import io.github.opencdo.model.text.TextForm;
import org.immutables.value.Value;

/**
 * The identifier of a provision (条款标识), such as {@code HZ-035}, unique among the schemes.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable(builder = false, copy = false)
@CdoValue
public abstract class ProvisionId implements Comparable<ProvisionId> {

  ProvisionId() {}

  /**
   * Obtains the identifier with the given text.
   *
   * @param text the text, such as {@code HZ-035}
   * @return the identifier
   * @throws InvalidValueException if the text has another form
   */
  @JsonCreator
  public static ProvisionId of(String text) {
    return ImmutableProvisionId.of(TextForm.SERIAL.require(ProvisionId.class, text));
  }

  /** Gets the text. */
  @Value.Parameter
  public abstract String getText();

  @Override
  public final int compareTo(ProvisionId other) {
    return getText().compareTo(other.getText());
  }

  /** Gets the text, as {@link #of(String)} reads it. */
  @Override
  @JsonValue
  public final String toString() {
    return getText();
  }
}
