package io.github.opencdo.reports.page;

import io.github.opencdo.reports.markup.Markup;
import io.github.opencdo.reports.markup.Tag;
import io.github.opencdo.reports.message.Phrases;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A table with a caption, headings of its columns and one heading for each row.
 *
 * <p>Each cell also carries the heading of its column, which stands before it where a screen is too narrow for columns.
 */
final class Table {

  /** As many rows as a reader looks through at most; what comes after them is counted only. */
  static final int MOST = 200;

  private static final Set<String> COUNTS = Set.of(
      "column.violated",
      "column.undetermined",
      "column.excepted",
      "column.pending",
      "column.satisfied");
  private static final Set<String> SHORT = Set.of(
      "column.day",
      "column.on",
      "column.until",
      "column.status",
      "column.force",
      "column.provision");
  private static final Set<String> PROSE =
      Set.of("column.paraphrase", "column.what", "column.reason", "column.unit");

  private final Markup page;
  private final Phrases phrases;
  private final String caption;
  private final String[] columns;
  private int column;

  Table(Markup page, Phrases phrases, String caption, String... columns) {
    this.page = page;
    this.phrases = phrases;
    this.caption = caption;
    this.columns = columns;
  }

  /** Writes a row for each item, or for the first ones if there are more than a reader looks through. */
  <T> void write(List<T> items, Consumer<T> row) {
    write(() -> items.stream().limit(MOST).forEach(row));
    if (items.size() > MOST) {
      page.element("p", phrases.say("page.left", items.size() - MOST));
    }
  }

  void write(Runnable rows) {
    Tag frame = Tag.of("div")
        .styled("scroll")
        .with("role", "region")
        .with("tabindex", 0)
        .with("aria-label", phrases.say(caption));
    page.element(
        frame,
        () -> page.element(Tag.of("table"), () -> {
          page.element("caption", phrases.say(caption));
          page.element(Tag.of("thead"), () -> page.element(Tag.of("tr"), this::headings));
          page.element(Tag.of("tbody"), rows);
        }));
  }

  private void headings() {
    for (String each : columns) {
      Tag heading = Tag.of("th").with("scope", "col");
      page.element(style(heading, each), phrases.say(each));
    }
  }

  private static Tag style(Tag heading, String column) {
    if (COUNTS.contains(column)) {
      return heading.styled("n");
    }
    return PROSE.contains(column) ? heading.styled("prose") : heading;
  }

  void row(Runnable cells) {
    page.line();
    column = 0;
    page.element(Tag.of("tr"), cells);
  }

  void heading(String text) {
    heading(() -> page.text(text));
  }

  void heading(Runnable content) {
    page.element(tag("th").with("scope", "row"), content);
  }

  void cell(String text) {
    cell(() -> page.text(text));
  }

  void cell(Runnable content) {
    page.element(labelled(), content);
  }

  /** Writes a number; zero is left faint, so that the others stand out. */
  void number(int number, String style) {
    page.element(labelled().styled(number == 0 ? "n zero" : "n " + style), String.valueOf(number));
  }

  private Tag labelled() {
    String label = phrases.say(columns[column]);
    return tag("td").with("data-label", label);
  }

  private Tag tag(String name) {
    Tag tag = Tag.of(name);
    return SHORT.contains(columns[column++]) ? tag.styled("short") : tag;
  }
}
