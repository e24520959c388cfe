package io.github.opencdo.reports.page;

import io.github.opencdo.reports.markup.Markup;
import io.github.opencdo.reports.markup.Tag;
import io.github.opencdo.reports.message.Phrases;
import io.github.opencdo.rules.finding.Assessment;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * An assessment as a self-contained HTML page (网页报告): verdict, what to do first, by unit, by clause, deadlines, scores,
 * organisation chart.
 *
 * <p>However large the register, the page stays one that can be opened and looked through: of many units it shows those with
 * the most breaches, and counts the others. The page needs no network and no script, prints well, and is also well-formed XML. People appear by identifier and
 * position only. Equal assessments give equal bytes.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class HtmlReport {

  private static final String STYLE = read("style.css");

  private final Phrases phrases;

  private HtmlReport(Phrases phrases) {
    this.phrases = phrases;
  }

  /**
   * Obtains the report in a language.
   *
   * @param locale the locale of the reader
   * @return the report
   */
  public static HtmlReport in(Locale locale) {
    return new HtmlReport(Phrases.in(locale));
  }

  /**
   * Renders an assessment.
   *
   * @param assessment the assessment
   * @return the page
   */
  public String render(Assessment assessment) {
    Subject subject = Subject.of(assessment, phrases);
    StringWriter text = new StringWriter();
    Markup page = Markup.page(text);
    List<Section> sections = sections(subject);
    page.element(Tag.of("html").with("lang", phrases.tag()), () -> {
      page.element(Tag.of("head"), () -> head(page, subject));
      page.element(Tag.of("body"), () -> body(page, subject, sections));
    });
    page.end();
    return text.toString();
  }

  private static List<Section> sections(Subject subject) {
    UnitSection units = new UnitSection(subject);
    return List.<Section>of(
            new FirstSection(subject, units.whom()),
            new WaiverSection(subject),
            units,
            new ClauseSection(subject),
            new DueSection(subject, units.whom()),
            new ScoreSection(subject),
            new ChartSection(subject),
            new ProvenanceSection(subject))
        .stream()
        .filter(Section::hasContent)
        .toList();
  }

  private void head(Markup page, Subject subject) {
    page.empty(Tag.of("meta").with("charset", "utf-8"));
    page.empty(Tag.of("meta")
        .with("name", "viewport")
        .with("content", "width=device-width, initial-scale=1"));
    page.element(
        "title", phrases.say("page.title", subject.assessment().getVerdict(), subject.title()));
    page.element("style", STYLE);
  }

  private void body(Markup page, Subject subject, List<Section> sections) {
    page.element(Tag.of("a").styled("skip").with("href", "#first"), phrases.say("page.skip"));
    new Masthead(subject).write(page);
    page.element(
        Tag.of("nav").with("aria-label", phrases.say("page.contents")),
        () -> page.element(Tag.of("ul"), () -> sections.forEach(each -> link(page, each))));
    page.element(Tag.of("main"), () -> sections.forEach(each -> section(page, each)));
  }

  private void link(Markup page, Section section) {
    page.element(
        Tag.of("li"),
        () -> page.element(
            Tag.of("a").with("href", "#" + section.id()), phrases.say("page." + section.id())));
  }

  private void section(Markup page, Section section) {
    String heading = "h-" + section.id();
    Tag tag = Tag.of("section").with("id", section.id()).with("aria-labelledby", heading);
    page.line();
    page.element(tag, () -> {
      page.element(Tag.of("h2").with("id", heading), phrases.say("page." + section.id()));
      section.write(page);
    });
  }

  private static String read(String name) {
    try (InputStream in =
        Objects.requireNonNull(HtmlReport.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
