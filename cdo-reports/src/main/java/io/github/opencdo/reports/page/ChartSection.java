package io.github.opencdo.reports.page;

import io.github.opencdo.reports.chart.OrganisationChart;
import io.github.opencdo.reports.markup.Markup;
import io.github.opencdo.reports.markup.Tag;
import io.github.opencdo.reports.message.Phrases;
import java.util.List;
import java.util.Locale;

/** Who is there and who is missing, and how the scheme ties the roles to each other. */
final class ChartSection implements Section {

  private static final int UNITS = 40;

  private final Subject subject;
  private final Phrases phrases;

  ChartSection(Subject subject) {
    this.subject = subject;
    this.phrases = subject.phrases();
  }

  @Override
  public String id() {
    return "chart";
  }

  @Override
  public void write(Markup page) {
    Locale locale = Locale.forLanguageTag(phrases.tag());
    picture(
        page, "page.chart.scheme", OrganisationChart.of(subject.assessment().getScheme(), locale));
    OrganisationChart chart = OrganisationChart.of(subject.assessment(), locale, UNITS);
    picture(page, "page.chart.register", chart);
    if (chart.getUndrawn() > 0) {
      page.element("p", phrases.say("page.chart.undrawn", chart.getUndrawn()));
    }
  }

  private void picture(Markup page, String caption, OrganisationChart chart) {
    Tag frame = Tag.of("div")
        .styled("scroll picture")
        .with("role", "region")
        .with("tabindex", 0)
        .with("aria-label", phrases.say(caption));
    List<String> pieces = chart.toSvgPieces();
    Tag figure = Tag.of("figure");
    page.element(pieces.size() == 1 ? figure.styled("whole") : figure, () -> {
      page.element("figcaption", phrases.say(caption));
      page.element(frame, () -> pieces.forEach(page::include));
    });
  }
}
