package io.github.opencdo.schemes.source;

import io.github.opencdo.model.text.LocalizedText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in Chinese what the parsers say in English only. */
final class SyntaxWords {

  private static final Pattern END =
      Pattern.compile("end-of-input|end of stream|end of the stream");
  private static final Pattern CHARACTER = Pattern.compile("character \\('(.)' \\(code");
  private static final Pattern EXPECTED =
      Pattern.compile("expected (.+?), but (?:got|found) (.+)$");

  private SyntaxWords() {}

  static LocalizedText of(String detail) {
    return LocalizedText.of(chinese(detail), detail);
  }

  private static String chinese(String detail) {
    if (END.matcher(detail).find()) {
      return "文件提前结束";
    }
    Matcher character = CHARACTER.matcher(detail);
    if (character.find()) {
      return "不应出现“" + character.group(1) + "”";
    }
    Matcher expected = EXPECTED.matcher(detail);
    return expected.find()
        ? "应为 " + expected.group(1).replace(" or ", " 或 ") + ",实际为 " + expected.group(2)
        : "写法不合语法";
  }
}
