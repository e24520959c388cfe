package io.github.opencdo.reports.chart;

import io.github.opencdo.reports.markup.VisibleText;

/** Text as Mermaid quotes it: whatever could mean something to it is named by its number. */
final class MermaidText {

  private MermaidText() {}

  static String of(String text) {
    StringBuilder quoted = new StringBuilder();
    VisibleText.line(text).codePoints().forEach(point -> append(quoted, point));
    return quoted.toString();
  }

  private static void append(StringBuilder quoted, int point) {
    boolean plain =
        point > 0x7F || Character.isLetterOrDigit(point) || " -./()+".indexOf(point) >= 0;
    if (plain) {
      quoted.appendCodePoint(point);
    } else {
      quoted.append('#').append(point).append(';');
    }
  }
}
