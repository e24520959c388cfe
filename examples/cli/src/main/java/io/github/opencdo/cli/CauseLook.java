package io.github.opencdo.cli;

import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.schemes.change.AssessmentComparison;
import io.github.opencdo.schemes.change.FindingChange;
import io.github.opencdo.schemes.change.FindingChangeKind;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What changed since a former assessment, with causes. */
final class CauseLook implements Look {

  private final AssessmentComparison comparison;

  CauseLook(AssessmentComparison comparison) {
    this.comparison = comparison;
  }

  @Override
  public String text(Language language) {
    return comparison.text(language.locale());
  }

  @Override
  public void write(ObjectNode node) {
    Assessment former = comparison.getBefore();
    node.putObject("with")
        .put("scheme", former.getScheme().getId().getText())
        .put("asOf", former.getAsOf().toString())
        .put("verdict", former.getVerdict().name());
    node.putObject("counts")
        .put("new", comparison.newBreaches().size())
        .put("resolved", comparison.resolved().size())
        .put("changed", comparison.getChanges().size())
        .put("detail", comparison.changes(FindingChangeKind.DETAIL).size())
        .put("unchanged", comparison.getUnchanged().size());
    ArrayNode changes = node.putArray("changes");
    comparison.getChanges().forEach(each -> write(each, changes.addObject()));
  }

  private static void write(FindingChange change, ObjectNode node) {
    node.put("key", change.getFinding().getKey().toString());
    node.put("kind", change.getKind().name());
    node.put("new", change.isNewBreach());
    node.put("resolved", change.isResolved());
    write(change.getBefore(), "before", node);
    write(change.getAfter(), "after", node);
    ArrayNode causes = node.putArray("causes");
    change.getCauses().forEach(each -> CauseJson.write(each, causes.addObject()));
  }

  private static void write(Optional<Finding> finding, String name, ObjectNode node) {
    finding.ifPresent(each -> node.putObject(name)
        .put("outcome", each.getOutcome().name())
        .put("severity", each.getSeverity().name()));
  }
}
