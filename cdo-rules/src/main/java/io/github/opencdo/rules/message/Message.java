package io.github.opencdo.rules.message;

import io.github.opencdo.model.style.CdoValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.immutables.value.Value;

/**
 * Something said to people (消息): a key and the facts that it quotes.
 *
 * <p>Two messages are equal when key and arguments are equal, whatever their words.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable(builder = false, copy = false)
@CdoValue
public abstract class Message {

  Message() {}

  /**
   * Obtains the message of this library with a key; those of a requirement type of another project come
   * from its {@link MessageBundle}.
   *
   * @param key the key in the bundle of this package
   * @param arguments what the message quotes: texts, numbers, dates, localized texts, messages, lists
   * @return the message
   */
  public static Message of(String key, Object... arguments) {
    return in(MessageBundle.standard(), key, Arrays.asList(arguments));
  }

  static Message in(MessageBundle bundle, String key, List<Object> arguments) {
    return ImmutableMessage.of(key, arguments, bundle);
  }

  /**
   * Obtains the message that says what a code is called; a code that the library has no words for is
   * quoted as it is.
   *
   * @param code the code, such as {@code DATA_DEPARTMENT}
   * @return the message
   */
  public static Message ofCode(String code) {
    String key = "code." + code;
    return MessageBundle.standard().has(key) ? of(key) : of("code", code);
  }

  /** Gets the key, such as {@code cardinality.short}. */
  @Value.Parameter
  public abstract String getKey();

  /** Gets the arguments, in the order of the placeholders. */
  @Value.Parameter
  public abstract List<Object> getArguments();

  @Value.Parameter
  @Value.Auxiliary
  abstract MessageBundle getBundle();

  /**
   * Gets the words in a language: Chinese for any Chinese locale, English for every other.
   *
   * @param locale the locale of the reader
   * @return the words
   */
  public String in(Locale locale) {
    return Words.of(locale).say(this);
  }
}
