package io.github.opencdo.cli;

import io.github.opencdo.model.text.LocalizedText;
import io.github.opencdo.rules.message.Message;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A language that the command speaks. */
enum Language {
  CHINESE("zh-CN", Locale.SIMPLIFIED_CHINESE),
  ENGLISH("en", Locale.ROOT);

  private static final String OPTION = "--lang";

  private final String tag;
  private final Locale locale;

  Language(String tag, Locale locale) {
    this.tag = tag;
    this.locale = locale;
  }

  static Language of(Locale locale) {
    return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? CHINESE : ENGLISH;
  }

  /** Finds the language that a command line asks for, before anything else of it is understood. */
  static Optional<Language> wanted(String... args) {
    Stream<String> joined = Arrays.stream(args)
        .filter(arg -> arg.startsWith(OPTION + "="))
        .map(arg -> arg.substring(OPTION.length() + 1));
    Stream<String> apart = IntStream.range(1, args.length)
        .filter(i -> args[i - 1].equals(OPTION))
        .mapToObj(i -> args[i]);
    return Stream.concat(joined, apart).flatMap(Language::find).findFirst();
  }

  private static Stream<Language> find(String tag) {
    return Arrays.stream(values()).filter(language -> language.tag.equalsIgnoreCase(tag));
  }

  Locale locale() {
    return locale;
  }

  ResourceBundle bundle() {
    return ResourceBundle.getBundle(Language.class.getPackageName() + ".messages", locale);
  }

  /** Says a message; the arguments are quoted as they are. */
  String say(String key, Object... arguments) {
    Object[] texts = Arrays.stream(arguments).map(String::valueOf).toArray();
    return new MessageFormat(bundle().getString(key), locale).format(texts);
  }

  String say(LocalizedText text) {
    return text.in(locale);
  }

  /** Says what a constant is called. */
  String say(Enum<?> constant) {
    return say(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
  }

  /** Says what the library calls a constant. */
  String word(Enum<?> constant) {
    return Message.of("report.word", constant).in(locale);
  }

  String list(Collection<?> items) {
    String separator = say("list.separator");
    return items.stream().map(String::valueOf).collect(Collectors.joining(separator));
  }

  @Override
  public String toString() {
    return tag;
  }
}
