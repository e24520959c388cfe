package io.github.opencdo.model.activity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.text.InvalidValueException;
import io.github.opencdo.model.text.TextForm;
import org.immutables.value.Value;

/**
 * The code of a type of standing thing that has to exist (成果类型), such as a rule, a mechanism or a list.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable(builder = false, copy = false)
@CdoValue
public abstract class ArtefactCode implements Comparable<ArtefactCode> {

  ArtefactCode() {}

  /**
   * Obtains the identifier with the given text.
   *
   * @param text the text, such as {@code DATA_CATALOGUE}
   * @return the identifier
   * @throws InvalidValueException if the text has another form
   */
  @JsonCreator
  public static ArtefactCode of(String text) {
    return ImmutableArtefactCode.of(TextForm.CODE.require(ArtefactCode.class, text));
  }

  /** Gets the text. */
  @Value.Parameter
  public abstract String getText();

  @Override
  public final int compareTo(ArtefactCode other) {
    return getText().compareTo(other.getText());
  }

  /** Gets the text, as {@link #of(String)} reads it. */
  @Override
  @JsonValue
  public final String toString() {
    return getText();
  }
}
