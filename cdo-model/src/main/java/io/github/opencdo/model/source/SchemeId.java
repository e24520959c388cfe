package io.github.opencdo.model.source;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.text.InvalidValueException;
import io.github.opencdo.model.text.TextForm;
import org.immutables.value.Value;

/**
 * The identifier of one edition of a scheme (制度版本标识), such as {@code huizhou-2022}.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable(builder = false, copy = false)
@CdoValue
public abstract class SchemeId implements Comparable<SchemeId> {

  SchemeId() {}

  /**
   * Obtains the identifier with the given text.
   *
   * @param text the text, such as {@code huizhou-2022}
   * @return the identifier
   * @throws InvalidValueException if the text has another form
   */
  @JsonCreator
  public static SchemeId of(String text) {
    return ImmutableSchemeId.of(TextForm.SLUG.require(SchemeId.class, text));
  }

  /** Gets the text. */
  @Value.Parameter
  public abstract String getText();

  @Override
  public final int compareTo(SchemeId other) {
    return getText().compareTo(other.getText());
  }

  /** Gets the text, as {@link #of(String)} reads it. */
  @Override
  @JsonValue
  public final String toString() {
    return getText();
  }
}
