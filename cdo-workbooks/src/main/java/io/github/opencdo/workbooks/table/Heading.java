package io.github.opencdo.workbooks.table;

import io.github.opencdo.model.text.LocalizedText;
import io.github.opencdo.workbooks.message.Words;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What sheets and columns are called, in both languages. */
public final class Heading {

  private Heading() {}

  /** Gets the name of the sheet of a property. */
  public static String sheet(String property) {
    LocalizedText name = Words.name("sheet." + property);
    return name.getChinese() + " " + name.getEnglish();
  }

  /** Gets the heading of a column. */
  public static LocalizedText of(FactColumn column) {
    List<LocalizedText> parts = paths(column.path()).map(Heading::name).toList();
    return LocalizedText.of(
        parts.stream().map(LocalizedText::getChinese).collect(Collectors.joining("-")),
        parts.stream().map(LocalizedText::getEnglish).collect(Collectors.joining(" - ")));
  }

  /** Gets the paths of a column and of what it is in, the outermost first, without the sheet itself. */
  private static Stream<String> paths(String path) {
    int end = path.lastIndexOf('.');
    boolean nested = end > 0 && path.indexOf('.') < end;
    return nested ? Stream.concat(paths(path.substring(0, end)), Stream.of(path)) : Stream.of(path);
  }

  private static LocalizedText name(String path) {
    String own = "column." + path;
    return Words.name(Words.has(own) ? own : "column." + path.substring(path.lastIndexOf('.') + 1));
  }
}
