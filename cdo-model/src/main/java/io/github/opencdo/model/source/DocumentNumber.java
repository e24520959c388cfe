package io.github.opencdo.model.source;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.text.InvalidValueException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * The number under which an authority issued a document (发文字号), such as {@code 粤政数〔2023〕19号}.
 *
 * <p>Two numbers are equal when authority, year and serial are equal; the script of the authority code is kept as written.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable(builder = false, copy = false)
@CdoValue
public abstract class DocumentNumber {

  private static final Pattern FORM =
      Pattern.compile("(\\S+?)[〔\\[（(]([12]\\d{3})[〕\\]）)](\\d{1,5})[号號]");

  DocumentNumber() {}

  /**
   * Obtains the number from its three parts.
   *
   * @param authority the character code of the authority, not blank
   * @param year the year of issue
   * @param serial the serial within the year, positive
   * @return the document number
   * @throws InvalidValueException if the parts do not form a number
   */
  public static DocumentNumber of(String authority, int year, int serial) {
    return parse(authority + "〔" + year + "〕" + serial + "号");
  }

  /**
   * Parses the form that {@link #toString()} produces; 號 and other brackets are accepted.
   *
   * @param text the text, such as {@code 粤政数〔2023〕19号}
   * @return the document number
   * @throws InvalidValueException if the text has another form
   */
  @JsonCreator
  public static DocumentNumber parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches() || Integer.parseInt(matcher.group(3)) == 0) {
      throw InvalidValueException.of("DocumentNumber.form", text);
    }
    return ImmutableDocumentNumber.of(
        matcher.group(1), Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3)));
  }

  /** Gets the character code of the authority, such as {@code 粤政数}. */
  @Value.Parameter
  public abstract String getAuthority();

  /** Gets the year of issue. */
  @Value.Parameter
  public abstract int getYear();

  /** Gets the serial within the year. */
  @Value.Parameter
  public abstract int getSerial();

  /** Gets the text form, as {@link #parse(String)} reads it. */
  @Override
  @JsonValue
  public final String toString() {
    return getAuthority() + "〔" + getYear() + "〕" + getSerial() + "号";
  }
}
