package io.github.opencdo.reports.page;

import io.github.opencdo.reports.markup.Markup;
import io.github.opencdo.reports.markup.Tag;
import io.github.opencdo.reports.message.Phrases;
import io.github.opencdo.reports.view.Addressee;
import io.github.opencdo.reports.view.Concern;
import io.github.opencdo.rules.finding.Finding;
import java.util.List;

/** What to do first: what is wanted, of whom, by which clause. */
final class FirstSection implements Section {

  private static final int AT_MOST = 12;

  private final Subject subject;
  private final Whom whom;
  private final Phrases phrases;
  private final FindingCard card;

  FirstSection(Subject subject, Whom whom) {
    this.subject = subject;
    this.whom = whom;
    this.phrases = subject.phrases();
    this.card = new FindingCard(subject);
  }

  @Override
  public String id() {
    return "first";
  }

  @Override
  public void write(Markup page) {
    List<Concern> concerns = Concern.of(subject.assessment());
    if (concerns.isEmpty()) {
      page.element("p", phrases.say("page.nothing"));
      return;
    }
    page.element(
        Tag.of("ol").styled("todo"),
        () -> concerns.stream().limit(AT_MOST).forEach(each -> concern(page, each)));
    if (concerns.size() > AT_MOST) {
      page.element("p", phrases.say("page.more", concerns.size() - AT_MOST));
    }
  }

  private void concern(Markup page, Concern concern) {
    Finding first = concern.first();
    Object wanted =
        first.getExplanation().getRemedy().orElse(first.getExplanation().getExpected());
    page.element(Tag.of("li"), () -> {
      card.badge(page, Subject.label(first));
      page.text(" ");
      page.element("strong", phrases.word(wanted));
      page.element(Tag.of("p").styled("who"), () -> who(page, concern));
      page.element(Tag.of("p").styled("by"), () -> {
        page.text(subject.clause(first));
        page.text(phrases.say("page.colon"));
        page.text(subject.paraphrases().of(first.getKey().getProvision()));
        first
            .getExplanation()
            .getDue()
            .ifPresent(due -> page.element("strong", phrases.say("page.until", due)));
      });
    });
  }

  private void who(Markup page, Concern concern) {
    page.text(phrases.say("page.whom"));
    whom.write(page, concern.findings().stream().map(Addressee::of).distinct().toList());
  }
}
