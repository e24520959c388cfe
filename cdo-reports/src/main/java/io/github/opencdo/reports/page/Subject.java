package io.github.opencdo.reports.page;

import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.source.ClausePath;
import io.github.opencdo.model.source.ProvisionId;
import io.github.opencdo.reports.markup.Markup;
import io.github.opencdo.reports.markup.Tag;
import io.github.opencdo.reports.message.Phrases;
import io.github.opencdo.reports.view.Names;
import io.github.opencdo.reports.view.Paraphrases;
import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.Outcome;

/**
 * What the page is about, with the words to speak of it.
 *
 * @param assessment the assessment
 * @param phrases the phrases
 * @param names what entities are called
 * @param paraphrases what provisions say
 */
record Subject(Assessment assessment, Phrases phrases, Names names, Paraphrases paraphrases) {

  static Subject of(Assessment assessment, Phrases phrases) {
    return new Subject(
        assessment,
        phrases,
        Names.of(assessment, phrases),
        Paraphrases.of(assessment.getScheme(), phrases));
  }

  String title() {
    return assessment.getScheme().getDocument().getTitle();
  }

  /** Gets the clause of a finding, as a reader looks it up. */
  String clause(Finding finding) {
    return phrases.say(
        "page.clause", finding.getKey().getProvision(), finding.getCitation().getClause());
  }

  /** Writes a clause for a column of clauses; its identifier stays in one piece. */
  void clause(Markup page, ProvisionId provision, ClausePath clause) {
    page.text(clause + " ");
    page.element(Tag.of("span").styled("id"), provision.getText());
  }

  /** Gets the anchor of what is said about an entity. */
  static String anchor(EntityRef entity) {
    return "at-" + entity.toString().replace(':', '-');
  }

  /** Gets the word and the style of a finding: how much a breach weighs, or else what was found. */
  static Enum<?> label(Finding finding) {
    return finding.getOutcome() == Outcome.VIOLATED ? finding.getSeverity() : finding.getOutcome();
  }
}
