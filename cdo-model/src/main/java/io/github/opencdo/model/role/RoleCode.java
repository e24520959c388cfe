package io.github.opencdo.model.role;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.text.InvalidValueException;
import io.github.opencdo.model.text.TextForm;
import org.immutables.value.Value;

/**
 * The code of a role type (岗位代码), such as {@code UNIT_CDO}.
 *
 * <p>Schemes share the codes of {@link StandardRoles} and may add their own.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable(builder = false, copy = false)
@CdoValue
public abstract class RoleCode implements Comparable<RoleCode> {

  RoleCode() {}

  /**
   * Obtains the identifier with the given text.
   *
   * @param text the text, such as {@code UNIT_CDO}
   * @return the identifier
   * @throws InvalidValueException if the text has another form
   */
  @JsonCreator
  public static RoleCode of(String text) {
    return ImmutableRoleCode.of(TextForm.CODE.require(RoleCode.class, text));
  }

  /** Gets the text. */
  @Value.Parameter
  public abstract String getText();

  @Override
  public final int compareTo(RoleCode other) {
    return getText().compareTo(other.getText());
  }

  /** Gets the text, as {@link #of(String)} reads it. */
  @Override
  @JsonValue
  public final String toString() {
    return getText();
  }
}
