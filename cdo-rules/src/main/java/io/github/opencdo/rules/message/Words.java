package io.github.opencdo.rules.message;

import io.github.opencdo.model.role.Multiplicity;
import io.github.opencdo.model.text.LocalizedText;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** The words of one language. */
final class Words {

  private static final Words CHINESE = new Words(Locale.SIMPLIFIED_CHINESE, "、", ";");
  private static final Words ENGLISH = new Words(Locale.ROOT, ", ", "; ");

  private final Locale locale;
  private final String comma;
  private final String semicolon;
  private final ResourceBundle bundle;

  private Words(Locale locale, String comma, String semicolon) {
    this.locale = locale;
    this.comma = comma;
    this.semicolon = semicolon;
    this.bundle = ResourceBundle.getBundle(Words.class.getPackageName() + ".messages", locale);
  }

  static Words of(Locale locale) {
    return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? CHINESE : ENGLISH;
  }

  static boolean has(String key) {
    return ENGLISH.bundle.containsKey(key);
  }

  String say(String key, List<Object> arguments) {
    Object[] words = arguments.stream().map(this::word).toArray();
    return new MessageFormat(bundle.getString(key), locale).format(words);
  }

  private String word(Object argument) {
    if (argument instanceof LocalizedText text) {
      return text.in(locale);
    }
    if (argument instanceof Message message) {
      return say(message.getKey(), message.getArguments());
    }
    if (argument instanceof Collection<?> many) {
      return join(many);
    }
    if (argument instanceof Multiplicity count) {
      return count(count);
    }
    if (argument instanceof Enum<?> constant) {
      return bundle.getString(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }
    return String.valueOf(argument);
  }

  private String join(Collection<?> many) {
    boolean clauses = many.stream().anyMatch(Message.class::isInstance);
    return many.stream().map(this::word).collect(Collectors.joining(clauses ? semicolon : comma));
  }

  private String count(Multiplicity count) {
    if (count.isOpen()) {
      return say("multiplicity.open", List.of());
    }
    String least = String.valueOf(count.getLeast());
    return count
        .getMost()
        .map(most -> most == count.getLeast()
            ? least
            : say("multiplicity.range", List.of(least, String.valueOf(most))))
        .orElseGet(() -> say("multiplicity.least", List.of(least)));
  }
}
