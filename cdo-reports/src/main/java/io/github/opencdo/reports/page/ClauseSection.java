package io.github.opencdo.reports.page;

import io.github.opencdo.model.scheme.Provision;
import io.github.opencdo.model.source.ProvisionId;
import io.github.opencdo.reports.markup.Markup;
import io.github.opencdo.reports.message.Phrases;
import io.github.opencdo.reports.view.Tally;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.Outcome;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Each clause that was judged: what it says, how strongly, and how it is kept. */
final class ClauseSection implements Section {

  private final Subject subject;
  private final Phrases phrases;

  ClauseSection(Subject subject) {
    this.subject = subject;
    this.phrases = subject.phrases();
  }

  @Override
  public String id() {
    return "clauses";
  }

  @Override
  public void write(Markup page) {
    Map<ProvisionId, List<Finding>> findings = subject.assessment().getFindings().stream()
        .collect(Collectors.groupingBy(finding -> finding.getKey().getProvision()));
    Table table = new Table(
        page,
        phrases,
        "page.clauses.caption",
        "column.clause",
        "column.paraphrase",
        "column.force",
        "column.violated",
        "column.undetermined",
        "column.pending",
        "column.satisfied");
    table.write(() -> subject.assessment().getScheme().getProvisions().stream()
        .filter(each -> findings.containsKey(each.getId()))
        .forEach(each ->
            row(page, table, each, Tally.of(findings.getOrDefault(each.getId(), List.of())))));
  }

  private void row(Markup page, Table table, Provision provision, Tally tally) {
    table.row(() -> {
      table.heading(() -> subject.clause(page, provision.getId(), provision.getClause()));
      table.cell(phrases.word(provision.getParaphrase()));
      table.cell(phrases.word(provision.getForce()));
      table.number(tally.count(Outcome.VIOLATED), "violated");
      table.number(tally.count(Outcome.UNDETERMINED, Outcome.FAILED), "undetermined");
      table.number(tally.count(Outcome.PENDING), "");
      table.number(tally.count(Outcome.SATISFIED, Outcome.EXCEPTED), "");
    });
  }
}
