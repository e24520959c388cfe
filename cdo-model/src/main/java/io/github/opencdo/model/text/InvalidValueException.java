package io.github.opencdo.model.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/**
 * A value that cannot exist was offered: a malformed identifier, an end before its start.
 *
 * <p>The message exists in both languages; {@link #getMessage()} is the English one.
 */
public final class InvalidValueException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;
  private static final String BUNDLE = InvalidValueException.class.getPackageName() + ".messages";

  private final String key;
  private final String[] arguments;

  private InvalidValueException(String key, String[] arguments) {
    super(render(Locale.ENGLISH, key, arguments));
    this.key = key;
    this.arguments = arguments;
  }

  /**
   * Obtains the refusal of a value.
   *
   * @param key the key of the message in the bundle of this package
   * @param arguments what the message quotes, in the order of its placeholders
   * @return the exception, to be thrown by the caller
   */
  public static InvalidValueException of(String key, Object... arguments) {
    return new InvalidValueException(
        key, Stream.of(arguments).map(String::valueOf).toArray(String[]::new));
  }

  /** Gets the key of the message, such as {@code DateRange.order}. */
  public String getKey() {
    return key;
  }

  /**
   * Gets the message in the language of a reader.
   *
   * @param locale the locale of the reader
   * @return the message: what must hold, then what was found
   */
  public String message(Locale locale) {
    return render(locale, key, arguments);
  }

  private static String render(Locale locale, String key, String[] arguments) {
    boolean chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    Locale supported = chinese ? Locale.SIMPLIFIED_CHINESE : Locale.ROOT;
    String pattern = ResourceBundle.getBundle(BUNDLE, supported).getString(key);
    return new MessageFormat(pattern, locale).format(arguments);
  }
}
