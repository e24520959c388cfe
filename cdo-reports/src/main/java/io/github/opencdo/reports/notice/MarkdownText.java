package io.github.opencdo.reports.notice;

import io.github.opencdo.reports.markup.VisibleText;
import java.util.regex.Pattern;

/** Text in which nothing means anything to Markdown or to the HTML that may be made of it. */
final class MarkdownText {

  private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_{}\\[\\]#|~]");
  private static final Pattern LIST = Pattern.compile("^(\\d+)([.)])|^([-+=])");

  private MarkdownText() {}

  static String of(String text) {
    String plain =
        VisibleText.line(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    String quoted = SPECIAL.matcher(plain).replaceAll("\\\\$0");
    return LIST.matcher(quoted).replaceAll("$1\\\\$2$3");
  }
}
