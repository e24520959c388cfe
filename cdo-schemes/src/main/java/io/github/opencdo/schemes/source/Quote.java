package io.github.opencdo.schemes.source;

import io.github.opencdo.model.text.LocalizedText;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What messages quote from a file, short enough for a line. */
final class Quote {

  private static final int LONGEST_TEXT = 60;
  private static final int LONGEST_MESSAGE = 300;
  private static final int LONGEST_LIST = 40;
  private static final String MORE = "…";
  private static final LocalizedText NOTHING = LocalizedText.of("无", "none");

  private Quote() {}

  static List<LocalizedText> all(Object... arguments) {
    return Stream.of(arguments).map(Quote::of).toList();
  }

  static LocalizedText scalar(String text) {
    String shortened = shortened(text, LONGEST_TEXT);
    return LocalizedText.of("“" + shortened + "”", "'" + shortened + "'");
  }

  private static LocalizedText of(Object argument) {
    if (argument instanceof LocalizedText text) {
      return LocalizedText.of(
          shortened(text.getChinese(), LONGEST_MESSAGE),
          shortened(text.getEnglish(), LONGEST_MESSAGE));
    }
    if (argument instanceof Collection<?> many) {
      return many.isEmpty() ? NOTHING : LocalizedText.of(listed(many, "、"), listed(many, ", "));
    }
    String text = shortened(String.valueOf(argument), LONGEST_TEXT);
    return LocalizedText.of(text, text);
  }

  private static String listed(Collection<?> many, String separator) {
    String end = many.size() > LONGEST_LIST ? separator + MORE : "";
    return many.stream()
        .limit(LONGEST_LIST)
        .map(one -> shortened(String.valueOf(one), LONGEST_TEXT))
        .collect(Collectors.joining(separator, "", end));
  }

  private static String shortened(String text, int longest) {
    String start = text.substring(0, Math.min(text.length(), 2 * LONGEST_MESSAGE));
    String line = start.replaceAll("\\p{Cntrl}+", " ");
    if (line.length() <= longest) {
      return line;
    }
    int end = Character.isHighSurrogate(line.charAt(longest - 1)) ? longest - 1 : longest;
    return line.substring(0, end) + MORE;
  }
}
