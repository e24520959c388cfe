package io.github.opencdo.model.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.opencdo.model.style.CdoValue;
import org.immutables.value.Value;

/**
 * A word of a scheme's own for a kind of unit, a level, an area of duties or a power (自有用词).
 *
 * <p>A term of the scheme says for which common concept it stands.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable(builder = false, copy = false)
@CdoValue
public abstract class OwnWord implements Comparable<OwnWord> {

  OwnWord() {}

  /**
   * Obtains the identifier with the given text.
   *
   * @param text the text, such as {@code EXECUTIVE_AGENCY}
   * @return the identifier
   * @throws InvalidValueException if the text has another form
   */
  @JsonCreator
  public static OwnWord of(String text) {
    return ImmutableOwnWord.of(TextForm.CODE.require(OwnWord.class, text));
  }

  /** Gets the text. */
  @Value.Parameter
  public abstract String getText();

  @Override
  public final int compareTo(OwnWord other) {
    return getText().compareTo(other.getText());
  }

  /** Gets the text, as {@link #of(String)} reads it. */
  @Override
  @JsonValue
  public final String toString() {
    return getText();
  }
}
