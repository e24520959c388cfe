package io.github.opencdo.reports.message;

import io.github.opencdo.rules.message.Message;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** What reports say in one language: Chinese for any Chinese locale, English for every other. */
public final class Phrases {

  private static final Phrases CHINESE = new Phrases(Locale.SIMPLIFIED_CHINESE, "zh-CN");
  private static final Phrases ENGLISH = new Phrases(Locale.ROOT, "en");

  private final Locale locale;
  private final String tag;
  private final ResourceBundle bundle;

  private Phrases(Locale locale, String tag) {
    this.locale = locale;
    this.tag = tag;
    this.bundle = ResourceBundle.getBundle(Phrases.class.getPackageName() + ".messages", locale);
  }

  /** Obtains the phrases for a reader. */
  public static Phrases in(Locale locale) {
    return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? CHINESE : ENGLISH;
  }

  /** Gets the language as a BCP 47 tag. */
  public String tag() {
    return tag;
  }

  /** Says a phrase; the arguments may be messages, texts in two languages, constants or lists of these. */
  public String say(String key, Object... arguments) {
    Object[] words = Arrays.stream(arguments).map(this::word).toArray();
    return new MessageFormat(bundle.getString(key), locale).format(words);
  }

  /** Says what the library has put into words itself. */
  public String say(Message message) {
    return message.in(locale);
  }

  /** Says what something is called. */
  public String word(Object item) {
    return item instanceof Enum<?> constant ? constant(constant) : quote(item);
  }

  /** Says several things, one after the other. */
  public String list(Collection<?> items) {
    return items.stream().map(this::word).collect(Collectors.joining(say("list.separator")));
  }

  // The library knows the words of what it judges; only the rest is said here.
  private String constant(Enum<?> constant) {
    String key = constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    return bundle.containsKey(key) ? bundle.getString(key) : quote(constant);
  }

  private String quote(Object item) {
    return say(Message.of("report.word", item));
  }
}
