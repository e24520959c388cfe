package io.github.opencdo.reports.page;

import io.github.opencdo.reports.markup.Markup;
import io.github.opencdo.reports.markup.Tag;
import io.github.opencdo.reports.message.Phrases;
import io.github.opencdo.rules.report.Provenance;

/** By what and from what the report was made, and how to read it. */
final class ProvenanceSection implements Section {

  private final Subject subject;
  private final Phrases phrases;

  ProvenanceSection(Subject subject) {
    this.subject = subject;
    this.phrases = subject.phrases();
  }

  @Override
  public String id() {
    return "provenance";
  }

  @Override
  public void write(Markup page) {
    Provenance provenance = Provenance.of(subject.assessment());
    page.element("p", phrases.say("page.reading"));
    page.element(Tag.of("dl").styled("provenance"), () -> {
      entry(page, "page.engine", provenance.getEngine());
      entry(page, "page.calendar", provenance.getCalendar());
      entry(page, "page.scheme-digest", provenance.getSchemeDigest());
      entry(page, "page.register-digest", provenance.getRegisterDigest());
    });
  }

  private void entry(Markup page, String key, String text) {
    page.element(Tag.of("div"), () -> {
      page.element("dt", phrases.say(key));
      page.element("dd", text);
    });
  }
}
