package io.github.opencdo.workbooks.problem;

import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.text.LocalizedText;
import java.util.Locale;
import org.immutables.value.Value;

/**
 * One cell that cannot be read (单元格问题): where it is, what was found and what is allowed.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable(builder = false, copy = false)
@CdoValue
public abstract class CellProblem {

  CellProblem() {}

  /**
   * Obtains a problem from its parts.
   *
   * @param place the place, such as {@code 单位!B7}
   * @param key the key of the message
   * @param text the message
   * @return the problem
   */
  public static CellProblem of(String place, String key, LocalizedText text) {
    return ImmutableCellProblem.of(place, key, text);
  }

  /** Gets the place in the form of spreadsheets, such as {@code 单位!B7}; the file where the whole is meant. */
  @Value.Parameter
  public abstract String getPlace();

  /** Gets the key of the message, such as {@code day.form}. */
  @Value.Parameter
  public abstract String getKey();

  /** Gets the message: what is allowed and what was found. */
  @Value.Parameter
  public abstract LocalizedText getText();

  /**
   * Gets the whole line in the language of a reader.
   *
   * @param locale the locale of the reader
   * @return the line, such as {@code 任职!F7: …}
   */
  public String line(Locale locale) {
    return getPlace() + ": " + getText().in(locale);
  }

  /** Gets the whole line in English. */
  @Override
  public final String toString() {
    return line(Locale.ENGLISH);
  }
}
