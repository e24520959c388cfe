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
import java.util.Set;
import java.util.stream.Collectors;

/** Each unit: how it stands, and what is open there. */
final class UnitSection implements Section {

  private static final int CARDS = 30;

  private final Subject subject;
  private final Phrases phrases;
  private final FindingCard card;
  private final Whom whom;
  private final List<Map.Entry<EntityRef, List<Finding>>> units;
  private final Set<EntityRef> told;

  UnitSection(Subject subject) {
    this.subject = subject;
    this.phrases = subject.phrases();
    this.card = new FindingCard(subject);
    this.whom = new Whom(subject, this::isTold);
    this.units = Addressee.group(subject.assessment()).entrySet().stream()
        .sorted(Comparator.comparing(unit -> -violated(unit)))
        .toList();
    this.told = shown().stream()
        .filter(unit -> unit.getValue().stream().anyMatch(UnitSection::isOpen))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
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
    Table table = new Table(
        page,
        phrases,
        "page.units.caption",
        "column.unit",
        "column.violated",
        "column.undetermined",
        "column.excepted",
        "column.pending",
        "column.satisfied");
    table.write(() -> {
      shown().forEach(unit -> row(page, table, unit.getKey(), unit.getValue()));
      others(table);
    });
    if (units.size() > Table.MOST) {
      page.element("p", phrases.say("page.left", units.size() - Table.MOST));
    }
    shown().forEach(unit -> details(page, unit.getKey(), unit.getValue()));
  }

  Whom whom() {
    return whom;
  }

  // Of those beyond the table nothing is told one by one.
  private boolean isTold(EntityRef each) {
    return told.contains(each);
  }

  private List<Map.Entry<EntityRef, List<Finding>>> shown() {
    return units.stream().limit(Table.MOST).toList();
  }

  private void row(Markup page, Table table, EntityRef unit, List<Finding> findings) {
    table.row(() -> {
      table.heading(() -> whom.write(page, List.of(unit)));
      numbers(table, Tally.of(findings));
    });
  }

  // The columns add up to the counts at the head of the page, however many units there are.
  private void others(Table table) {
    List<Finding> findings = units.stream()
        .skip(Table.MOST)
        .flatMap(unit -> unit.getValue().stream())
        .toList();
    if (!findings.isEmpty()) {
      table.row(() -> {
        table.heading(phrases.say("page.units.others", units.size() - Table.MOST));
        numbers(table, Tally.of(findings));
      });
    }
  }

  private static void numbers(Table table, Tally tally) {
    table.number(tally.count(Outcome.VIOLATED), "violated");
    table.number(tally.count(Outcome.UNDETERMINED, Outcome.FAILED), "undetermined");
    table.number(tally.count(Outcome.EXCEPTED), "excepted");
    table.number(tally.count(Outcome.PENDING), "");
    table.number(tally.count(Outcome.SATISFIED), "");
  }

  private void details(Markup page, EntityRef unit, List<Finding> findings) {
    if (!isTold(unit)) {
      return;
    }
    List<Finding> open = open(findings);
    page.line();
    page.element(Tag.of("h3").with("id", Subject.anchor(unit)), subject.names().of(unit));
    page.element(
        Tag.of("ul").styled("findings"),
        () -> open.stream().limit(CARDS).forEach(each -> card.write(page, each)));
    if (open.size() > CARDS) {
      page.element("p", phrases.say("page.left", open.size() - CARDS));
    }
  }

  private static List<Finding> open(List<Finding> findings) {
    return findings.stream().filter(UnitSection::isOpen).sorted(Urgency.order()).toList();
  }

  private static boolean isOpen(Finding finding) {
    return Urgency.isOpen(finding) || finding.getOutcome() == Outcome.EXCEPTED;
  }
}
