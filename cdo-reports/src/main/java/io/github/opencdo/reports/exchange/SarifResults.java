package io.github.opencdo.reports.exchange;

import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.reports.markup.JsonText;
import io.github.opencdo.reports.message.Phrases;
import io.github.opencdo.reports.view.Addressee;
import io.github.opencdo.reports.view.Names;
import io.github.opencdo.rules.finding.Explanation;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.Outcome;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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

  void write(JsonText json, Finding finding) {
    json.put("ruleId", SarifRules.id(finding));
    json.put("ruleIndex", rules.index(finding));
    json.put("kind", kind(finding.getOutcome()));
    json.put("level", level(finding));
    String message = phrases.say(finding.getMessage());
    json.object("message", () -> json.put("text", message));
    json.each(
        "locations",
        List.of(finding),
        each -> json.each("logicalLocations", places(each), place -> location(json, place)));
    json.object("partialFingerprints", () -> json.put("findingKey/v1", finding.getKey()));
    if (finding.getOutcome() == Outcome.EXCEPTED) {
      json.each("suppressions", List.of(message), reason -> suppression(json, reason));
    }
    json.object("properties", () -> properties(json, finding));
  }

  private static Set<EntityRef> places(Finding finding) {
    Set<EntityRef> places = new LinkedHashSet<>();
    places.add(finding.getKey().getSubject());
    places.add(Addressee.of(finding));
    return places;
  }

  private void location(JsonText json, EntityRef place) {
    json.put("name", names.of(place));
    json.put("fullyQualifiedName", place);
    json.put("kind", place.getKind().getPrefix());
  }

  private static void suppression(JsonText json, String reason) {
    json.put("kind", "external");
    json.put("status", "accepted");
    json.put("justification", reason);
  }

  private void properties(JsonText json, Finding finding) {
    Explanation explanation = finding.getExplanation();
    json.put("outcome", finding.getOutcome().name());
    json.put("severity", finding.getSeverity().name());
    json.put("draft", finding.isDraft());
    json.put("expected", phrases.say(explanation.getExpected()));
    explanation.getRemedy().ifPresent(remedy -> json.put("remedy", phrases.say(remedy)));
    explanation.getDue().ifPresent(due -> json.put("due", due));
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
