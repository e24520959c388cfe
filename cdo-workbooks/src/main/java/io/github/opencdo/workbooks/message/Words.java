package io.github.opencdo.workbooks.message;

import io.github.opencdo.model.text.LocalizedText;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something said in both languages.
 *
 * @param key the key in the bundle of this package
 * @param text the words
 */
public record Words(String key, LocalizedText text) {

  private static final String BUNDLE = Words.class.getPackageName() + ".messages";
  private static final int LONGEST = 80;

  /** Obtains what a key says of some facts: texts, localized texts, lists. */
  public static Words of(String key, Object... arguments) {
    return new Words(
        key,
        LocalizedText.of(
            say(Locale.SIMPLIFIED_CHINESE, key, arguments), say(Locale.ROOT, key, arguments)));
  }

  /** Obtains what a key calls something. */
  public static LocalizedText name(String key) {
    return of(key).text();
  }

  /** Checks whether there are words for a key. */
  public static boolean has(String key) {
    return ResourceBundle.getBundle(BUNDLE, Locale.ROOT).containsKey(key);
  }

  private static String say(Locale locale, String key, Object... arguments) {
    Object[] words = Stream.of(arguments).map(each -> word(each, locale)).toArray();
    String pattern = ResourceBundle.getBundle(BUNDLE, locale).getString(key);
    return new MessageFormat(pattern, locale).format(words);
  }

  private static String word(Object argument, Locale locale) {
    if (argument instanceof LocalizedText text) {
      return text.in(locale);
    }
    if (argument instanceof Collection<?> many) {
      String comma = say(locale, "list.comma");
      return many.stream().map(each -> word(each, locale)).collect(Collectors.joining(comma));
    }
    String line = String.valueOf(argument).replaceAll("\\p{Cntrl}+", " ").strip();
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
  }

  /** Gets the words in English. */
  @Override
  public String toString() {
    return text.getEnglish();
  }
}
