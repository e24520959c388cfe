package io.github.opencdo.schemes.matrix;

import io.github.opencdo.model.text.LocalizedText;
import io.github.opencdo.rules.message.Message;
import io.github.opencdo.schemes.message.Messages;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Function;

/** Words in both languages at once. */
final class Words {

  private static final Messages MESSAGES = Messages.beside(Words.class);
  private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

  private Words() {}

  static LocalizedText say(String key, Object... arguments) {
    return both(locale -> MESSAGES.say(locale, key, arguments));
  }

  /** Says what the library calls something: a constant, a number of people, a message. */
  static LocalizedText word(Object item) {
    Message message = item instanceof Message said ? said : Message.of("report.word", item);
    return both(message::in);
  }

  static LocalizedText list(Collection<LocalizedText> items) {
    return joined(items, "list.comma");
  }

  static LocalizedText clauses(Collection<LocalizedText> items) {
    return joined(items, "list.semicolon");
  }

  static LocalizedText plain(Object text) {
    return LocalizedText.of(text.toString(), text.toString());
  }

  private static LocalizedText joined(Collection<LocalizedText> items, String separator) {
    return items.stream()
        .distinct()
        .reduce((one, next) -> say(separator, one, next))
        .orElseThrow();
  }

  private static LocalizedText both(Function<Locale, String> words) {
    return LocalizedText.of(words.apply(CHINESE), words.apply(Locale.ENGLISH));
  }
}
