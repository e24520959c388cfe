package io.github.opencdo.model.place;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.text.InvalidValueException;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * The six-digit code of an administrative division (行政区划代码) of GB/T 2260, such as {@code 441300}.
 *
 * <p>The first two digits name the province and are checked against the standard; the next two the prefecture, the last two the county.
 * The code does not tell the level of a jurisdiction: that is stored.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable(builder = false, copy = false)
@CdoValue
public abstract class DivisionCode implements Comparable<DivisionCode> {

  private static final Pattern FORM =
      Pattern.compile("(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[12])(0000|(?!00)\\d{4})");

  DivisionCode() {}

  /**
   * Obtains the code from its six digits.
   *
   * @param digits the digits, such as {@code 441300}
   * @return the code
   * @throws InvalidValueException if these are not six digits that begin with the code of a province
   */
  @JsonCreator
  public static DivisionCode of(String digits) {
    if (!FORM.matcher(digits).matches()) {
      throw InvalidValueException.of("DivisionCode.form", digits);
    }
    return ImmutableDivisionCode.of(digits);
  }

  /** Gets the six digits. */
  @Value.Parameter
  public abstract String getDigits();

  /**
   * Checks whether another division lies in this one.
   *
   * @param other the code of the other division
   * @return whether the other code is a different one below this
   */
  public boolean contains(DivisionCode other) {
    return !equals(other) && other.getDigits().startsWith(significantDigits());
  }

  private String significantDigits() {
    return getDigits().replaceFirst("(00){1,2}$", "");
  }

  @Override
  public final int compareTo(DivisionCode other) {
    return getDigits().compareTo(other.getDigits());
  }

  /** Gets the six digits, as {@link #of(String)} reads them. */
  @Override
  @JsonValue
  public final String toString() {
    return getDigits();
  }
}
