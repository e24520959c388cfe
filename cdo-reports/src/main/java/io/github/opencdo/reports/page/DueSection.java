package io.github.opencdo.reports.page;

import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.reports.markup.Markup;
import io.github.opencdo.reports.message.Phrases;
import io.github.opencdo.reports.view.Deadlines;
import io.github.opencdo.rules.finding.DueItem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is overdue and what falls due; what is due of several on the same day takes one row. */
final class DueSection implements Section {

  private final Subject subject;
  private final Whom whom;
  private final Phrases phrases;
  private final List<List<DueItem>> open;

  DueSection(Subject subject, Whom whom) {
    this.subject = subject;
    this.whom = whom;
    this.phrases = subject.phrases();
    this.open = alike(Deadlines.open(subject.assessment()));
  }

  private static List<List<DueItem>> alike(List<DueItem> items) {
    Map<Object, List<DueItem>> alike = new LinkedHashMap<>();
    items.forEach(item -> {
      Object likeness = List.of(
          item.getInstance().getDue(),
          item.getInstance().getStatus(),
          item.getKey().getProvision());
      alike.computeIfAbsent(likeness, key -> new ArrayList<>()).add(item);
    });
    return List.copyOf(alike.values());
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
    Table table = new Table(
        page,
        phrases,
        "page.due.caption",
        "column.day",
        "column.status",
        "column.what",
        "column.about",
        "column.clause");
    table.write(open, items -> row(page, table, items));
  }

  private void row(Markup page, Table table, List<DueItem> alike) {
    DueItem item = alike.get(0);
    List<EntityRef> about =
        alike.stream().map(each -> each.getKey().getSubject()).distinct().toList();
    table.row(() -> {
      table.heading(item.getInstance().getDue().toString());
      table.cell(phrases.word(item.getInstance().getStatus()));
      table.cell(subject.paraphrases().of(item.getKey().getProvision()));
      table.cell(() -> whom.write(page, about));
      table.cell(() ->
          subject.clause(page, item.getKey().getProvision(), item.getCitation().getClause()));
    });
  }
}
