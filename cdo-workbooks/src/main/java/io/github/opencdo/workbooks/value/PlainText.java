package io.github.opencdo.workbooks.value;

import java.util.regex.Pattern;

/** Text without what only looks different: full-width characters, and space of any kind. */
public final class PlainText {

  private static final Pattern SPACE = Pattern.compile("[\\p{Z}\\s]+");
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Z}\\s\\p{Cf}]+");
  private static final int FULL_WIDTH = 0xFEE0;
  private static final char FIRST = '\uFF01';
  private static final char LAST = '\uFF5E';

  private PlainText() {}

  /** Gets a text with half-width characters, and one space where there was any around or within it. */
  public static String of(String text) {
    return SPACE.matcher(halfWidth(text)).replaceAll(" ").strip();
  }

  /** Gets a text with half-width characters and without any space, by which names are compared. */
  public static String bare(String text) {
    return INVISIBLE.matcher(halfWidth(text)).replaceAll("");
  }

  private static String halfWidth(String text) {
    StringBuilder half = new StringBuilder(text.length());
    for (char each : text.toCharArray()) {
      half.append(each >= FIRST && each <= LAST ? (char) (each - FULL_WIDTH) : each);
    }
    return half.toString();
  }
}
