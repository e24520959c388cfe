package io.github.opencdo.reports.explanation;

import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.scheme.Provision;
import io.github.opencdo.reports.markup.VisibleText;
import io.github.opencdo.reports.message.Phrases;
import io.github.opencdo.reports.view.Names;
import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.finding.Explanation;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.Instance;
import io.github.opencdo.rules.finding.Observation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** An explanation as a tree of sentences. */
final class ExplanationTree {

  private final Assessment assessment;
  private final Finding finding;
  private final FindingExplanation explained;
  private final Phrases phrases;
  private final Names names;

  ExplanationTree(Assessment assessment, FindingExplanation explained, Locale locale) {
    this.assessment = assessment;
    this.finding = explained.getFinding();
    this.explained = explained;
    this.phrases = Phrases.in(locale);
    this.names = Names.of(assessment, phrases);
  }

  String render() {
    Explanation explanation = finding.getExplanation();
    SentenceTree tree = new SentenceTree(
        say("explain.finding", finding.getOutcome(), finding.getSeverity(), finding.getMessage()));
    assessment.getScheme().getProvisions().stream()
        .filter(each -> each.getId().equals(finding.getKey().getProvision()))
        .forEach(each -> tree.add(clause(each)));
    tree.add(new SentenceTree(say("explain.expected", explanation.getExpected())));
    facts(explanation).forEach(tree::add);
    if (!explanation.getInstances().isEmpty()) {
      tree.add(instances(explanation.getInstances()));
    }
    explanation.getDue().ifPresent(due -> tree.add(new SentenceTree(say("explain.due", due))));
    explanation
        .getRemarks()
        .forEach(remark -> tree.add(new SentenceTree(say("explain.remark", remark))));
    tree.add(changes());
    if (!explained.getConsequences().isEmpty()) {
      tree.add(changes(explained.getConsequences(), "explain.consequences"));
    }
    return tree.render();
  }

  private SentenceTree clause(Provision provision) {
    SentenceTree clause = new SentenceTree(say(
        "explain.clause",
        finding.getCitation().getDocument(),
        provision.getClause(),
        provision.getId(),
        provision.getForce()));
    clause.add(new SentenceTree(line(phrases.word(provision.getParaphrase()))));
    return clause;
  }

  private List<SentenceTree> facts(Explanation explanation) {
    if (explanation.getObserved().isEmpty()) {
      return List.of(new SentenceTree(say("explain.no-facts")));
    }
    SentenceTree facts =
        new SentenceTree(say("explain.facts", explanation.getObserved().size()));
    Map<EntityRef, List<Observation>> byEntity = explanation.getObserved().stream()
        .collect(Collectors.groupingBy(Observation::getEntity, TreeMap::new, Collectors.toList()));
    byEntity.forEach((entity, observed) -> facts.add(facts(entity, observed)));
    return List.of(facts);
  }

  private SentenceTree facts(EntityRef entity, List<Observation> observed) {
    SentenceTree about = new SentenceTree(say("explain.entity", names.of(entity), entity));
    observed.forEach(each -> about.add(new SentenceTree(line(phrases.say(each.getFact())))));
    return about;
  }

  private SentenceTree instances(List<Instance> instances) {
    SentenceTree tree = new SentenceTree(say("explain.instances"));
    instances.forEach(each -> tree.add(new SentenceTree(
        say("explain.instance", each.getName(), each.getDue(), each.getStatus()))));
    return tree;
  }

  private SentenceTree changes() {
    if (!explained.isOpen()) {
      return new SentenceTree(say("explain.no-change"));
    }
    return changes(
        explained.getChanges(),
        switch (explained.getEffect()) {
          case SATISFIES -> "explain.changes";
          case EASES -> "explain.eased";
          case CLEARS -> "explain.cleared";
          case TOO_LATE -> "explain.past";
          case NONE -> "explain.advised";
        });
  }

  private SentenceTree changes(List<Change> changes, String key) {
    SentenceTree tree = new SentenceTree(say(key, changes.size()));
    for (int i = 0; i < changes.size(); i++) {
      Change change = changes.get(i);
      tree.add(new SentenceTree(say(
          change.isTried() ? "explain.change" : "explain.advice",
          i + 1,
          change.getSentence(),
          change.getCitation().getClause(),
          change.getProvision())));
    }
    return tree;
  }

  private String say(String key, Object... arguments) {
    return line(phrases.say(key, arguments));
  }

  private static String line(String text) {
    return VisibleText.line(text);
  }
}
