package io.github.opencdo.schemes.message;

import io.github.opencdo.model.text.LocalizedText;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** The messages of one package, in both languages. */
public final class Messages {

  private final String bundle;

  private Messages(String bundle) {
    this.bundle = bundle;
  }

  /** Obtains the messages that stand beside a class. */
  public static Messages beside(Class<?> user) {
    return new Messages(user.getPackageName() + ".messages");
  }

  /** Says a message whose arguments are quoted, texts in two languages in the one of the reader. */
  public String say(Locale locale, String key, Object... arguments) {
    List<LocalizedText> texts = Stream.of(arguments)
        .map(each -> each instanceof LocalizedText text
            ? text
            : LocalizedText.of(String.valueOf(each), String.valueOf(each)))
        .toList();
    return render(locale, key, texts);
  }

  /** Renders a message: in Chinese for any Chinese locale, in English for every other. */
  public String render(Locale locale, String key, List<LocalizedText> arguments) {
    boolean chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    Locale supported = chinese ? Locale.SIMPLIFIED_CHINESE : Locale.ROOT;
    String pattern = ResourceBundle.getBundle(bundle, supported).getString(key);
    Object[] texts = arguments.stream().map(argument -> argument.in(supported)).toArray();
    return new MessageFormat(pattern, supported).format(texts);
  }
}
