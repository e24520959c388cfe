package io.github.opencdo.rules.message;

import io.github.opencdo.model.role.Multiplicity;
import io.github.opencdo.model.text.LocalizedText;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** The words of one language. */
final class Words {

  private static final Words CHINESE = new Words(Locale.SIMPLIFIED_CHINESE, "、", "；");
  private static final Words ENGLISH = new Words(Locale.ROOT, ", ", "; ");

  private final Locale locale;
  private final String comma;
  private final String semicolon;

  private Words(Locale locale, String comma, String semicolon) {
    this.locale = locale;
    this.comma = comma;
    this.semicolon = semicolon;
  }

  static Words of(Locale locale) {
    return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? CHINESE : ENGLISH;
  }

  String say(Message message) {
    MessageBundle bundle = message.getBundle();
    Object[] words =
        message.getArguments().stream().map(each -> word(each, bundle)).toArray();
    return new MessageFormat(bundle.pattern(locale, message.getKey()), locale).format(words);
  }

  private String word(Object argument, MessageBundle bundle) {
    if (argument instanceof LocalizedText text) {
      return text.in(locale);
    }
    if (argument instanceof Message message) {
      return say(message);
    }
    if (argument instanceof Collection<?> many) {
      return join(many, bundle);
    }
    if (argument instanceof Multiplicity count) {
      return count(count);
    }
    if (argument instanceof Enum<?> constant) {
      return word(constant, bundle);
    }
    return String.valueOf(argument);
  }

  private String word(Enum<?> constant, MessageBundle bundle) {
    String key = constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    return (bundle.has(key) ? bundle : MessageBundle.standard()).pattern(locale, key);
  }

  private String join(Collection<?> many, MessageBundle bundle) {
    boolean clauses = many.stream().anyMatch(Message.class::isInstance);
    return many.stream()
        .map(each -> word(each, bundle))
        .collect(Collectors.joining(clauses ? semicolon : comma));
  }

  private String count(Multiplicity count) {
    if (count.isOpen()) {
      return say(Message.of("multiplicity.open"));
    }
    String least = String.valueOf(count.getLeast());
    return count
        .getMost()
        .map(most -> most == count.getLeast()
            ? least
            : say(Message.of("multiplicity.range", least, String.valueOf(most))))
        .orElseGet(() -> say(Message.of("multiplicity.least", least)));
  }
}
