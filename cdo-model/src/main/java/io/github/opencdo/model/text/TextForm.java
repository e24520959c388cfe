package io.github.opencdo.model.text;

import java.util.regex.Pattern;

/** The text forms that identifiers take (标识的书写形式). */
public enum TextForm {
  /** Capital letters, digits and underscores, such as {@code GOVERNMENT_CDO}. */
  CODE("[A-Z][A-Z0-9_]{0,63}"),

  /** Lower-case letters, digits and single hyphens, such as {@code huizhou-2022}. */
  SLUG("[a-z0-9](-?[a-z0-9]){0,127}"),

  /** Letters of any script, digits and {@code . _ -}, such as {@code P-017}. */
  NAME("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,127}"),

  /** A scheme's letters, a hyphen and a serial, such as {@code HZ-035} or {@code SN-A3}. */
  SERIAL("[A-Z]{1,8}-[A-Z]?[0-9]{1,4}"),

  /** Any text of one line that is not blank, such as {@code 三(一)2}. */
  LINE("(?U)\\S(.{0,253}\\S)?");

  private final Pattern pattern;

  TextForm(String pattern) {
    this.pattern = Pattern.compile(pattern);
  }

  /**
   * Checks that a text has this form.
   *
   * @param type the type of the identifier, for the message
   * @param text the text to check
   * @return the text
   * @throws InvalidValueException if the text has another form
   */
  public String require(Class<?> type, String text) {
    boolean plain = this == NAME && isPlainName(text);
    if (!plain && !pattern.matcher(text).matches()) {
      throw InvalidValueException.of("TextForm." + name(), type.getSimpleName(), text);
    }
    return text;
  }

  // Nearly every text is such a name, and large registers have millions of them.
  private static boolean isPlainName(String text) {
    int length = text.length();
    if (length == 0 || length > 128 || !isAsciiLetterOrDigit(text.charAt(0))) {
      return false;
    }
    for (int at = 1; at < length; at++) {
      char each = text.charAt(at);
      if (!isAsciiLetterOrDigit(each) && each != '-' && each != '.' && each != '_') {
        return false;
      }
    }
    return true;
  }

  private static boolean isAsciiLetterOrDigit(char each) {
    return each >= 'a' && each <= 'z' || each >= '0' && each <= '9' || each >= 'A' && each <= 'Z';
  }
}
