package io.github.opencdo.reports.chart;

import io.github.opencdo.reports.markup.VisibleText;
import java.util.ArrayList;
import java.util.List;

/** Text in lines of a width, measured without fonts: a Chinese character is as wide as it is high. */
final class WrappedText {

  private static final double NARROW = 0.56;
  // No line begins with one of these, even if the line before becomes a little too long.
  private static final String CLOSING = ",.;:)]。，、；：）〕》”";

  private WrappedText() {}

  /** Breaks a text into lines; words of letters stay whole where they can. */
  static List<String> lines(String text, double width, double size) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String piece : VisibleText.line(text)
        .split("(?<=\\s)|(?<=[^\\x00-\\x7F])|(?=[^\\x00-\\x7F])|(?<=\\G.{24})")) {
      boolean full = width(line + piece.stripTrailing(), size) > width;
      if (full && !line.isEmpty() && !CLOSING.contains(piece.strip())) {
        lines.add(line.toString().strip());
        line.setLength(0);
      }
      line.append(piece);
    }
    lines.add(line.toString().strip());
    return lines;
  }

  /** Estimates the width of a text. */
  static double width(String text, double size) {
    return text.codePoints().mapToDouble(point -> point < 0x2000 ? NARROW : 1).sum() * size;
  }
}
