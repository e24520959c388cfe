package io.github.opencdo.reports.chart;

import io.github.opencdo.reports.markup.Markup;
import io.github.opencdo.reports.markup.Tag;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;

/** An SVG picture: shapes in the order in which they are drawn. */
final class SvgPicture {

  /** The distance between the base lines of two lines of text, for each point of its size. */
  static final double LEADING = 1.4;

  private static final String STYLE = """
      .c-t{font-family:system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC","WenQuanYi Micro Hei",sans-serif;fill:#1d2733}
      .c-b{font-weight:600}.c-q{fill:#4a5868}.c-r{fill:#a1160a;font-weight:600}
      .c-unit{fill:#eef3f9;stroke:#5b7795}.c-body{fill:#f4effa;stroke:#76619a}.c-place{fill:#1f4e79;stroke:#1f4e79}
      .c-post{fill:#fff;stroke:#8a99a8}.c-acting{fill:#fff8e1;stroke:#94700a;stroke-dasharray:2 2}
      .c-vacancy{fill:#fdecea;stroke:#b3261e;stroke-width:1.5;stroke-dasharray:5 3}
      .c-w{fill:#fff;font-weight:600}.c-l{fill:none;stroke:#8a99a8;stroke-width:1.2}
      .c-reports{fill:none;stroke:#1f4e79;stroke-width:1.5}.c-appoints{fill:none;stroke:#8a4b08;stroke-width:1.5;stroke-dasharray:6 4}
      .c-dot{fill:#1f4e79}.c-badge{fill:#fff;stroke:#1f4e79}.c-span{fill:#d6e4f2;stroke:#5b7795}
      """;

  private final StringWriter drawn = new StringWriter();
  private final Markup content = Markup.part(drawn);

  void box(double x, double y, double width, double height, String style) {
    Tag box = place(Tag.of("rect").styled("c-" + style), x, y);
    content.empty(
        box.with("width", number(width)).with("height", number(height)).with("rx", 4));
  }

  void circle(double x, double y, double radius, String style) {
    content.empty(Tag.of("circle")
        .styled("c-" + style)
        .with("cx", number(x))
        .with("cy", number(y))
        .with("r", number(radius)));
  }

  void path(String style, String form, Object... numbers) {
    content.empty(
        Tag.of("path").styled("c-" + style).with("d", String.format(Locale.ROOT, form, numbers)));
  }

  /** Writes a text from its base line on. */
  void text(double x, double y, double size, String style, String text) {
    content.element(
        place(Tag.of("text").styled("c-t " + style), x, y).with("font-size", number(size)), text);
  }

  /** Writes a text around a middle. */
  void centred(double x, double y, double size, String style, String text) {
    content.element(
        place(Tag.of("text").styled("c-t " + style), x, y)
            .with("font-size", number(size))
            .with("text-anchor", "middle"),
        text);
  }

  /** Writes lines below each other and gets the base line of the next. */
  double lines(double x, double y, double size, String style, List<String> lines) {
    double next = y;
    for (String line : lines) {
      text(x, next, size, style, line);
      next += size * LEADING;
    }
    return next;
  }

  /** Renders the picture with its title, which is also what a screen reader calls it. */
  String render(String title, double width, double height) {
    return render(title, width, 0, height);
  }

  /** Renders what lies between two heights. */
  String render(String title, double width, double top, double bottom) {
    StringWriter text = new StringWriter();
    Markup picture = Markup.part(text);
    content.end();
    picture.element(
        Tag.of("svg")
            .with("xmlns", "http://www.w3.org/2000/svg")
            .with("viewBox", "0 " + number(top) + " " + number(width) + " " + number(bottom - top))
            .with("width", number(width))
            .with("height", number(bottom - top))
            .with("role", "group")
            .with("aria-label", title),
        () -> {
          picture.element("title", title);
          picture.element("style", STYLE);
          picture.include(drawn.toString());
        });
    picture.end();
    return text.toString();
  }

  private static Tag place(Tag tag, double x, double y) {
    return tag.with("x", number(x)).with("y", number(y));
  }

  private static String number(double number) {
    return String.valueOf(Math.round(number));
  }
}
