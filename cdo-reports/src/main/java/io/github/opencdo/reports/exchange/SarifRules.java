package io.github.opencdo.reports.exchange;

import io.github.opencdo.model.scheme.Provision;
import io.github.opencdo.model.source.ProvisionId;
import io.github.opencdo.reports.markup.JsonText;
import io.github.opencdo.reports.message.Phrases;
import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.Severity;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The rules of a SARIF run: one for each requirement that was judged, in the order in which results name them. */
final class SarifRules {

  private final Assessment assessment;
  private final Phrases phrases;
  private final Map<ProvisionId, Provision> provisions = new LinkedHashMap<>();
  private final Map<String, Finding> rules = new LinkedHashMap<>();
  private final Map<String, Integer> indices = new LinkedHashMap<>();

  SarifRules(Assessment assessment, Phrases phrases) {
    this.assessment = assessment;
    this.phrases = phrases;
    assessment.getScheme().getProvisions().forEach(each -> provisions.put(each.getId(), each));
    assessment.getFindings().forEach(this::add);
  }

  private void add(Finding finding) {
    String id = id(finding);
    rules.putIfAbsent(id, finding);
    indices.putIfAbsent(id, indices.size());
  }

  static String id(Finding finding) {
    return finding.getKey().getProvision() + "/" + finding.getKey().getRequirement();
  }

  /** Gets the index of the rule of a finding. */
  int index(Finding finding) {
    return Objects.requireNonNull(indices.get(id(finding)));
  }

  void write(JsonText json) {
    json.each("rules", rules.entrySet(), rule -> write(json, rule.getKey(), rule.getValue()));
  }

  private void write(JsonText json, String id, Finding finding) {
    Provision provision =
        Objects.requireNonNull(provisions.get(finding.getKey().getProvision()), id);
    json.put("id", id);
    json.object(
        "shortDescription", () -> json.put("text", phrases.word(provision.getParaphrase())));
    json.object("defaultConfiguration", () -> json.put("level", level(finding.getSeverity())));
    json.object("properties", () -> {
      json.put("document", finding.getCitation().getDocument());
      json.put("clause", finding.getCitation().getClause());
      json.put("force", provision.getForce().name());
      json.put("scheme", assessment.getScheme().getId());
    });
  }

  static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFORMATION -> "note";
    };
  }
}
