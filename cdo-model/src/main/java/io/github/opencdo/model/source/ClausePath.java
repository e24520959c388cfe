package io.github.opencdo.model.source;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.text.InvalidValueException;
import io.github.opencdo.model.text.TextForm;
import org.immutables.value.Value;

/**
 * The place of a provision in the numbering of its document (条款号), such as {@code 三(一)2}.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable(builder = false, copy = false)
@CdoValue
public abstract class ClausePath implements Comparable<ClausePath> {

  ClausePath() {}

  /**
   * Obtains the identifier with the given text.
   *
   * @param text the text, such as {@code 三(一)2}
   * @return the identifier
   * @throws InvalidValueException if the text has another form
   */
  @JsonCreator
  public static ClausePath of(String text) {
    return ImmutableClausePath.of(TextForm.LINE.require(ClausePath.class, text));
  }

  /** Gets the text. */
  @Value.Parameter
  public abstract String getText();

  @Override
  public final int compareTo(ClausePath other) {
    return getText().compareTo(other.getText());
  }

  /** Gets the text, as {@link #of(String)} reads it. */
  @Override
  @JsonValue
  public final String toString() {
    return getText();
  }
}
