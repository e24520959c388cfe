package io.github.opencdo.model.person;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.text.InvalidValueException;
import io.github.opencdo.model.text.TextForm;
import org.immutables.value.Value;

/**
 * The code of a field of work in which experience counts (工作经历领域).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable(builder = false, copy = false)
@CdoValue
public abstract class ExperienceField implements Comparable<ExperienceField> {

  /** Digital work (数字化工作). */
  public static final ExperienceField DIGITAL_WORK = of("DIGITAL_WORK");

  ExperienceField() {}

  /**
   * Obtains the identifier with the given text.
   *
   * @param text the text, such as {@code DIGITAL_WORK}
   * @return the identifier
   * @throws InvalidValueException if the text has another form
   */
  @JsonCreator
  public static ExperienceField of(String text) {
    return ImmutableExperienceField.of(TextForm.CODE.require(ExperienceField.class, text));
  }

  /** Gets the text. */
  @Value.Parameter
  public abstract String getText();

  @Override
  public final int compareTo(ExperienceField other) {
    return getText().compareTo(other.getText());
  }

  /** Gets the text, as {@link #of(String)} reads it. */
  @Override
  @JsonValue
  public final String toString() {
    return getText();
  }
}
