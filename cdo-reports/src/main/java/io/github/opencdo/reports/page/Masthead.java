package io.github.opencdo.reports.page;

import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.scheme.SchemeStatus;
import io.github.opencdo.reports.markup.Markup;
import io.github.opencdo.reports.markup.Tag;
import io.github.opencdo.reports.message.Phrases;
import io.github.opencdo.reports.view.Tally;
import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.finding.Outcome;
import java.util.Locale;

/** What a reader sees first: the verdict, of what, as of when, and the counts. */
final class Masthead {

  private final Assessment assessment;
  private final Phrases phrases;

  Masthead(Subject subject) {
    this.assessment = subject.assessment();
    this.phrases = subject.phrases();
  }

  void write(Markup page) {
    Scheme scheme = assessment.getScheme();
    page.element(Tag.of("header"), () -> {
      page.element(
          Tag.of("p").styled("kicker"),
          phrases.say("page.kicker", scheme.getJurisdiction().getName(), assessment.getAsOf()));
      page.element("h1", scheme.getDocument().getTitle());
      page.element(
          Tag.of("p").styled("source"),
          phrases.say("page.source", scheme.getId(), scheme.getDocument().getShortName()));
      verdict(page);
      if (scheme.getStatus() == SchemeStatus.DRAFT) {
        page.element(Tag.of("p").styled("draft"), phrases.say("page.draft"));
      }
      counts(page);
    });
  }

  private void verdict(Markup page) {
    String style = "verdict " + assessment.getVerdict().name().toLowerCase(Locale.ROOT);
    Tag tag = Tag.of("p").styled(style).with("data-verdict", assessment.getVerdict());
    page.element(tag, () -> {
      page.element("strong", phrases.word(assessment.getVerdict()));
      page.text(" ");
      page.element("span", phrases.say("page.verdict." + assessment.getVerdict()));
    });
  }

  private void counts(Markup page) {
    Tally tally = Tally.of(assessment);
    page.element(
        Tag.of("dl").styled("counts").with("aria-label", phrases.say("page.counts")),
        () -> tally.outcomes().forEach(outcome -> count(page, outcome, tally.count(outcome))));
  }

  private void count(Markup page, Outcome outcome, int count) {
    Tag tag =
        Tag.of("div").styled(outcome.name().toLowerCase(Locale.ROOT)).with("data-outcome", outcome);
    page.element(tag, () -> {
      page.element("dt", phrases.word(outcome));
      page.element("dd", String.valueOf(count));
    });
  }
}
