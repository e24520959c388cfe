package io.github.opencdo.reports.page;

import io.github.opencdo.reports.markup.Markup;
import io.github.opencdo.reports.message.Phrases;
import io.github.opencdo.reports.view.Deadlines;
import io.github.opencdo.rules.finding.DueItem;
import java.util.List;

/** What is overdue and what falls due. */
final class DueSection implements Section {

  private final Subject subject;
  private final Phrases phrases;
  private final List<DueItem> open;

  DueSection(Subject subject) {
    this.subject = subject;
    this.phrases = subject.phrases();
    this.open = Deadlines.open(subject.assessment());
  }

  @Override
  public String id() {
    return "due";
  }

  @Override
  public void write(Markup page) {
    page.element("p", phrases.say("page.due.done", Deadlines.done(subject.assessment())));
    if (open.isEmpty()) {
      return;
    }
    Table table = new Table(page, phrases, "page.due.caption");
    table.write(
        new String[] {"column.day", "column.status", "column.about", "column.what", "column.clause"
        },
        () -> open.forEach(item -> row(table, item)));
  }

  private void row(Table table, DueItem item) {
    table.row(() -> {
      table.heading(item.getInstance().getDue().toString());
      table.cell(phrases.word(item.getInstance().getStatus()));
      table.cell(subject.names().of(item.getKey().getSubject()));
      table.cell(subject.paraphrases().of(item.getKey().getProvision()));
      table.cell(phrases.say(
          "page.clause", item.getKey().getProvision(), item.getCitation().getClause()));
    });
  }
}
