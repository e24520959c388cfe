package io.github.opencdo.reports.page;

import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.reports.markup.Markup;
import io.github.opencdo.reports.markup.Tag;
import io.github.opencdo.reports.message.Phrases;
import io.github.opencdo.reports.view.Addressee;
import io.github.opencdo.reports.view.Tally;
import io.github.opencdo.reports.view.Urgency;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.Outcome;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Each unit: how it stands, and what is open there. */
final class UnitSection implements Section {

  private final Subject subject;
  private final Phrases phrases;
  private final FindingCard card;
  private final List<Map.Entry<EntityRef, List<Finding>>> units;

  UnitSection(Subject subject) {
    this.subject = subject;
    this.phrases = subject.phrases();
    this.card = new FindingCard(subject);
    this.units = Addressee.group(subject.assessment()).entrySet().stream()
        .sorted(Comparator.comparing(unit -> -violated(unit)))
        .toList();
  }

  private static int violated(Map.Entry<EntityRef, List<Finding>> unit) {
    return Tally.of(unit.getValue()).count(Outcome.VIOLATED);
  }

  @Override
  public String id() {
    return "units";
  }

  @Override
  public void write(Markup page) {
    Table table = new Table(page, phrases, "page.units.caption");
    table.write(
        new String[] {
          "column.unit",
          "column.violated",
          "column.undetermined",
          "column.excepted",
          "column.pending",
          "column.satisfied"
        },
        () -> units.forEach(unit -> row(table, unit.getKey(), unit.getValue())));
    units.forEach(unit -> details(page, unit.getKey(), unit.getValue()));
  }

  private void row(Table table, EntityRef unit, List<Finding> findings) {
    Tally tally = Tally.of(findings);
    String name = subject.names().of(unit);
    table.row(() -> {
      if (told(findings).isEmpty()) {
        table.heading(name);
      } else {
        table.link(Subject.anchor(unit), name);
      }
      table.number(tally.count(Outcome.VIOLATED), "violated");
      table.number(tally.count(Outcome.UNDETERMINED, Outcome.FAILED), "undetermined");
      table.number(tally.count(Outcome.EXCEPTED), "excepted");
      table.number(tally.count(Outcome.PENDING), "");
      table.number(tally.count(Outcome.SATISFIED), "");
    });
  }

  private void details(Markup page, EntityRef unit, List<Finding> findings) {
    List<Finding> told = told(findings);
    if (told.isEmpty()) {
      return;
    }
    page.line();
    page.element(Tag.of("h3").with("id", Subject.anchor(unit)), subject.names().of(unit));
    page.element(
        Tag.of("ul").styled("findings"), () -> told.forEach(each -> card.write(page, each)));
  }

  private static List<Finding> told(List<Finding> findings) {
    return findings.stream()
        .filter(each -> Urgency.isOpen(each) || each.getOutcome() == Outcome.EXCEPTED)
        .sorted(Urgency.order())
        .toList();
  }
}
