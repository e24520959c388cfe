package io.github.opencdo.model.requirement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.text.InvalidValueException;
import io.github.opencdo.model.text.TextForm;
import org.immutables.value.Value;

/**
 * The name of a type of requirement in files (要求类型标识), such as {@code cardinality}.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable(builder = false, copy = false)
@CdoValue
public abstract class RequirementTypeId implements Comparable<RequirementTypeId> {

  RequirementTypeId() {}

  /**
   * Obtains the identifier with the given text.
   *
   * @param text the text, such as {@code cardinality}
   * @return the identifier
   * @throws InvalidValueException if the text has another form
   */
  @JsonCreator
  public static RequirementTypeId of(String text) {
    return ImmutableRequirementTypeId.of(TextForm.SLUG.require(RequirementTypeId.class, text));
  }

  /** Gets the text. */
  @Value.Parameter
  public abstract String getText();

  @Override
  public final int compareTo(RequirementTypeId other) {
    return getText().compareTo(other.getText());
  }

  /** Gets the text, as {@link #of(String)} reads it. */
  @Override
  @JsonValue
  public final String toString() {
    return getText();
  }
}
