package io.github.opencdo.model.register;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.text.InvalidValueException;
import io.github.opencdo.model.text.TextForm;
import org.immutables.value.Value;

/**
 * The code of a matter that only a signed attestation can show (证明事项).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable(builder = false, copy = false)
@CdoValue
public abstract class AttestedMatter implements Comparable<AttestedMatter> {

  AttestedMatter() {}

  /**
   * Obtains the identifier with the given text.
   *
   * @param text the text, such as {@code RELEVANT_BACKGROUND}
   * @return the identifier
   * @throws InvalidValueException if the text has another form
   */
  @JsonCreator
  public static AttestedMatter of(String text) {
    return ImmutableAttestedMatter.of(TextForm.CODE.require(AttestedMatter.class, text));
  }

  /** Gets the text. */
  @Value.Parameter
  public abstract String getText();

  @Override
  public final int compareTo(AttestedMatter other) {
    return getText().compareTo(other.getText());
  }

  /** Gets the text, as {@link #of(String)} reads it. */
  @Override
  @JsonValue
  public final String toString() {
    return getText();
  }
}
