package io.github.opencdo.reports.exchange;

import io.github.opencdo.model.scheme.Provision;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.source.ProvisionId;
import io.github.opencdo.reports.message.Phrases;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.Severity;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The rules of a SARIF run: one for each requirement that was judged, in the order in which results name them. */
final class SarifRules {

  private final Scheme scheme;
  private final Phrases phrases;
  private final Map<ProvisionId, Provision> provisions = new LinkedHashMap<>();
  private final Map<String, Finding> rules = new LinkedHashMap<>();
  private final Map<String, Integer> indices = new LinkedHashMap<>();

  SarifRules(Scheme scheme, Phrases phrases) {
    this.scheme = scheme;
    this.phrases = phrases;
    scheme.getProvisions().forEach(each -> provisions.put(each.getId(), each));
  }

  static String id(Finding finding) {
    return finding.getKey().getProvision() + "/" + finding.getKey().getRequirement();
  }

  /** Gets the index of the rule of a finding; a rule that is new comes last. */
  int index(Finding finding) {
    String id = id(finding);
    rules.putIfAbsent(id, finding);
    return indices.computeIfAbsent(id, each -> indices.size());
  }

  void write(ArrayNode array) {
    rules.forEach((id, finding) -> write(array.addObject(), id, finding));
  }

  private void write(ObjectNode rule, String id, Finding finding) {
    Provision provision =
        Objects.requireNonNull(provisions.get(finding.getKey().getProvision()), id);
    rule.put("id", id);
    rule.putObject("shortDescription").put("text", phrases.word(provision.getParaphrase()));
    rule.putObject("defaultConfiguration").put("level", level(finding.getSeverity()));
    rule.putObject("properties")
        .put("document", finding.getCitation().getDocument())
        .put("clause", finding.getCitation().getClause().getText())
        .put("force", provision.getForce().name())
        .put("scheme", scheme.getId().getText());
  }

  static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFORMATION -> "note";
    };
  }
}
