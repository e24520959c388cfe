package io.github.opencdo.reports.markup;

/**
 * Text without characters that do something instead of showing something.
 *
 * <p>Control characters are not allowed in XML, and those that change the direction of writing make the words after them
 * read as what they are not. Both are shown by their number.
 */
public final class VisibleText {

  private VisibleText() {}

  /** Obtains a text in which every character can be seen; line feeds stay. */
  public static String of(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    text.codePoints().forEach(point -> append(visible, point));
    return visible.toString();
  }

  /** Obtains the same in one line. */
  public static String line(String text) {
    return of(text.strip().replaceAll("\\s+", " "));
  }

  private static void append(StringBuilder visible, int point) {
    if (isHidden(point)) {
      visible.append("[U+%04X]".formatted(point));
    } else {
      visible.appendCodePoint(point);
    }
  }

  private static boolean isHidden(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL -> point != '\n' && point != '\t';
      case Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR -> true;
      default -> (point & 0xFFFE) == 0xFFFE;
    };
  }
}
