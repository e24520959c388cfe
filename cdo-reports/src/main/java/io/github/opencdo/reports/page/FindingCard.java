package io.github.opencdo.reports.page;

import io.github.opencdo.reports.markup.Markup;
import io.github.opencdo.reports.markup.Tag;
import io.github.opencdo.reports.message.Phrases;
import io.github.opencdo.rules.finding.Explanation;
import io.github.opencdo.rules.finding.Finding;
import java.util.Locale;

/** One finding: what was found, what was expected, what would satisfy it, by when, by which clause. */
final class FindingCard {

  private final Subject subject;
  private final Phrases phrases;

  FindingCard(Subject subject) {
    this.subject = subject;
    this.phrases = subject.phrases();
  }

  void write(Markup page, Finding finding) {
    Enum<?> label = Subject.label(finding);
    String style = "finding " + label.name().toLowerCase(Locale.ROOT);
    page.element(Tag.of("li").styled(style).with("data-key", finding.getKey()), () -> {
      badge(page, label);
      page.text(" ");
      page.element(Tag.of("span").styled("what"), phrases.say(finding.getMessage()));
      page.element(Tag.of("dl"), () -> details(page, finding));
    });
  }

  void badge(Markup page, Enum<?> label) {
    page.element(
        Tag.of("span").styled("badge " + label.name().toLowerCase(Locale.ROOT)),
        phrases.say("badge." + label.name()));
  }

  private void details(Markup page, Finding finding) {
    Explanation explanation = finding.getExplanation();
    detail(page, "page.expected", phrases.say(explanation.getExpected()));
    explanation.getRemedy().ifPresent(it -> detail(page, "page.remedy", phrases.say(it)));
    explanation.getDue().ifPresent(it -> detail(page, "page.day", it.toString()));
    detail(page, "page.by", subject.clause(finding));
    explanation.getRemarks().forEach(it -> detail(page, "page.remark", phrases.say(it)));
  }

  private void detail(Markup page, String key, String text) {
    page.element(Tag.of("div"), () -> {
      page.element("dt", phrases.say(key));
      page.element("dd", text);
    });
  }
}
