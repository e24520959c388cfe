package io.github.opencdo.reports.exchange;

import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.reports.message.Phrases;
import io.github.opencdo.reports.view.Addressee;
import io.github.opencdo.reports.view.Names;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.Outcome;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Findings as SARIF results. */
final class SarifResults {

  private final SarifRules rules;
  private final Names names;
  private final Phrases phrases;

  SarifResults(SarifRules rules, Names names, Phrases phrases) {
    this.rules = rules;
    this.names = names;
    this.phrases = phrases;
  }

  ObjectNode write(ObjectNode result, Finding finding) {
    result.put("ruleId", SarifRules.id(finding));
    result.put("ruleIndex", rules.index(finding));
    result.put("kind", kind(finding.getOutcome()));
    result.put("level", level(finding));
    result.putObject("message").put("text", phrases.say(finding.getMessage()));
    locations(result.putArray("locations").addObject().putArray("logicalLocations"), finding);
    result
        .putObject("partialFingerprints")
        .put("findingKey/v1", finding.getKey().toString());
    if (finding.getOutcome() == Outcome.EXCEPTED) {
      result
          .putArray("suppressions")
          .addObject()
          .put("kind", "external")
          .put("status", "accepted")
          .put("justification", phrases.say(finding.getMessage()));
    }
    properties(result.putObject("properties"), finding);
    return result;
  }

  private void locations(ArrayNode locations, Finding finding) {
    EntityRef subject = finding.getKey().getSubject();
    locations
        .addObject()
        .put("name", names.of(subject))
        .put("fullyQualifiedName", subject.toString())
        .put("kind", subject.getKind().getPrefix());
    EntityRef addressee = Addressee.of(finding);
    if (!addressee.equals(subject)) {
      locations
          .addObject()
          .put("name", names.of(addressee))
          .put("fullyQualifiedName", addressee.toString())
          .put("kind", addressee.getKind().getPrefix());
    }
  }

  private void properties(ObjectNode properties, Finding finding) {
    properties.put("outcome", finding.getOutcome().name());
    properties.put("severity", finding.getSeverity().name());
    properties.put("draft", finding.isDraft());
    properties.put("expected", phrases.say(finding.getExplanation().getExpected()));
    finding
        .getExplanation()
        .getRemedy()
        .ifPresent(remedy -> properties.put("remedy", phrases.say(remedy)));
    finding.getExplanation().getDue().ifPresent(due -> properties.put("due", due.toString()));
  }

  private static String kind(Outcome outcome) {
    return switch (outcome) {
      case SATISFIED -> "pass";
      case VIOLATED, EXCEPTED -> "fail";
      case PENDING -> "informational";
      case NOT_APPLICABLE -> "notApplicable";
      case UNDETERMINED -> "open";
      case FAILED -> "review";
    };
  }

  // Only what fails has a level.
  private static String level(Finding finding) {
    return kind(finding.getOutcome()).equals("fail")
        ? SarifRules.level(finding.getSeverity())
        : "none";
  }
}
