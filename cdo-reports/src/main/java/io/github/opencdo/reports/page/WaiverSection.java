package io.github.opencdo.reports.page;

import io.github.opencdo.reports.markup.Markup;
import io.github.opencdo.reports.message.Phrases;
import io.github.opencdo.rules.finding.WaiverUse;

/** The waivers of the register and what has become of them. */
final class WaiverSection implements Section {

  private final Subject subject;
  private final Phrases phrases;

  WaiverSection(Subject subject) {
    this.subject = subject;
    this.phrases = subject.phrases();
  }

  @Override
  public String id() {
    return "waivers";
  }

  @Override
  public boolean hasContent() {
    return !subject.assessment().getWaivers().isEmpty();
  }

  @Override
  public void write(Markup page) {
    Table table = new Table(
        page,
        phrases,
        "page.waivers.caption",
        "column.provision",
        "column.about",
        "column.status",
        "column.until",
        "column.reason");
    table.write(subject.assessment().getWaivers(), use -> row(table, use));
  }

  private void row(Table table, WaiverUse use) {
    table.row(() -> {
      table.heading(use.getWaiver().getProvision().getText());
      table.cell(subject.names().of(use.getWaiver().getAbout()));
      table.cell(phrases.word(use.getStatus()));
      table.cell(use.getWaiver().getUntil().toString());
      table.cell(use.getWaiver().getReason());
    });
  }
}
