package io.github.opencdo.reports.page;

import io.github.opencdo.reports.markup.Markup;
import io.github.opencdo.reports.markup.Tag;
import io.github.opencdo.reports.message.Phrases;
import java.util.Set;

/** A table with a caption, headings of its columns and one heading for each row; it scrolls where a screen is narrow. */
final class Table {

  private static final Set<String> COUNTS = Set.of(
      "column.violated",
      "column.undetermined",
      "column.excepted",
      "column.pending",
      "column.satisfied");

  private final Markup page;
  private final Phrases phrases;
  private final String caption;

  Table(Markup page, Phrases phrases, String caption) {
    this.page = page;
    this.phrases = phrases;
    this.caption = caption;
  }

  void write(String[] columns, Runnable rows) {
    Tag frame = Tag.of("div")
        .styled("scroll")
        .with("role", "region")
        .with("tabindex", 0)
        .with("aria-label", phrases.say(caption));
    page.element(
        frame,
        () -> page.element(Tag.of("table"), () -> {
          page.element("caption", phrases.say(caption));
          page.element(
              Tag.of("thead"),
              () -> page.element(Tag.of("tr"), () -> {
                for (String column : columns) {
                  Tag heading = Tag.of("th").with("scope", "col");
                  page.element(
                      COUNTS.contains(column) ? heading.styled("n") : heading, phrases.say(column));
                }
              }));
          page.element(Tag.of("tbody"), rows);
        }));
  }

  void row(Runnable cells) {
    page.line();
    page.element(Tag.of("tr"), cells);
  }

  void heading(String text) {
    page.element(Tag.of("th").with("scope", "row"), text);
  }

  void link(String anchor, String text) {
    page.element(
        Tag.of("th").with("scope", "row"),
        () -> page.element(Tag.of("a").with("href", "#" + anchor), text));
  }

  void cell(String text) {
    page.element("td", text);
  }

  /** Writes a number; zero is left faint, so that the others stand out. */
  void number(int number, String style) {
    page.element(
        Tag.of("td").styled(number == 0 ? "n zero" : "n " + style), String.valueOf(number));
  }
}
