package io.github.opencdo.model.person;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.text.InvalidValueException;
import io.github.opencdo.model.text.TextForm;
import org.immutables.value.Value;

/**
 * The code of a category of staff to which a person belongs (人员类别).
 *
 * <p>Adopters may use categories of their own.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable(builder = false, copy = false)
@CdoValue
public abstract class StaffCategory implements Comparable<StaffCategory> {

  /** Appointed to a political office (政治任命人员). */
  public static final StaffCategory POLITICAL_APPOINTEE = of("POLITICAL_APPOINTEE");

  /** In a technical post (技术人员). */
  public static final StaffCategory TECHNICAL = of("TECHNICAL");

  StaffCategory() {}

  /**
   * Obtains the identifier with the given text.
   *
   * @param text the text, such as {@code POLITICAL_APPOINTEE}
   * @return the identifier
   * @throws InvalidValueException if the text has another form
   */
  @JsonCreator
  public static StaffCategory of(String text) {
    return ImmutableStaffCategory.of(TextForm.CODE.require(StaffCategory.class, text));
  }

  /** Gets the text. */
  @Value.Parameter
  public abstract String getText();

  @Override
  public final int compareTo(StaffCategory other) {
    return getText().compareTo(other.getText());
  }

  /** Gets the text, as {@link #of(String)} reads it. */
  @Override
  @JsonValue
  public final String toString() {
    return getText();
  }
}
