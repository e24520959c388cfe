package io.github.opencdo.reports.page;

import io.github.opencdo.reports.chart.OrganisationChart;
import io.github.opencdo.reports.markup.Markup;
import io.github.opencdo.reports.markup.Tag;
import io.github.opencdo.reports.message.Phrases;
import java.util.Locale;

/** Who is there and who is missing, and how the scheme ties the roles to each other. */
final class ChartSection implements Section {

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
        page,
        "page.chart.scheme",
        OrganisationChart.of(subject.assessment().getScheme(), locale).toSvg());
    picture(
        page,
        "page.chart.register",
        OrganisationChart.of(subject.assessment(), locale).toSvg());
  }

  private void picture(Markup page, String caption, String svg) {
    Tag frame = Tag.of("div")
        .styled("scroll picture")
        .with("role", "region")
        .with("tabindex", 0)
        .with("aria-label", phrases.say(caption));
    page.element(Tag.of("figure"), () -> {
      page.element("figcaption", phrases.say(caption));
      page.element(frame, () -> page.include(svg));
    });
  }
}
