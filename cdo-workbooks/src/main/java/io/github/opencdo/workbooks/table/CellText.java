package io.github.opencdo.workbooks.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text as cells hold it: several values are apart by semicolons or line breaks, and a backslash goes before
 * what would otherwise be read as something else.
 */
public final class CellText {

  private static final String SEPARATOR = "；";
  private static final Pattern PART =
      Pattern.compile("(?:\\\\.|[^;；\\n\\\\])+|\\\\$", Pattern.DOTALL);
  private static final Pattern SPECIAL =
      Pattern.compile("[;；\\\\]|\\p{Cntrl}|\\p{Cs}|[\\uFFFE\\uFFFF]|_(?=x)|^[\\p{Z}]|[\\p{Z}]$");
  private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-f]{4})|(.))");

  private CellText() {}

  /** Writes values into one cell. */
  public static String join(List<String> values) {
    return String.join(SEPARATOR, values.stream().map(CellText::escape).toList());
  }

  /** Writes a value. */
  public static String escape(String value) {
    return SPECIAL
        .matcher(value)
        .replaceAll(match -> Matcher.quoteReplacement(escaped(match.group())));
  }

  private static String escaped(String special) {
    char first = special.charAt(0);
    boolean visible = ";；\\_".indexOf(first) >= 0;
    return visible
        ? "\\" + special
        : special.chars().mapToObj("\\u%04x"::formatted).reduce("", String::concat);
  }

  /** Reads the values of a cell; those that are nothing but space do not count. */
  public static List<String> split(String cell) {
    List<String> values = new ArrayList<>();
    for (Matcher part = PART.matcher(cell); part.find(); ) {
      if (!part.group().isBlank()) {
        values.add(unescape(part.group()));
      }
    }
    return values;
  }

  /** Reads a value, without space around it. */
  public static String unescape(String cell) {
    return ESCAPE
        .matcher(strip(cell))
        .replaceAll(match -> Matcher.quoteReplacement(
            match.group(1) == null
                ? match.group(2)
                : String.valueOf((char) Integer.parseInt(match.group(1), 16))));
  }

  private static String strip(String text) {
    return text.replaceAll("^[\\p{Z}\\s]+|[\\p{Z}\\s]+$", "");
  }
}
