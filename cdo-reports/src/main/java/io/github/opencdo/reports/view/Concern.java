package io.github.opencdo.reports.view;

import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.finding.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Findings that want the same of several: one line of what is to be done.
 *
 * @param findings the findings, one at least, in the order of the assessment
 */
public record Concern(List<Finding> findings) {

  /** Finds what is to be done, the most urgent first. */
  public static List<Concern> of(Assessment assessment) {
    Map<Object, List<Finding>> alike = new LinkedHashMap<>();
    assessment.getFindings().stream()
        .filter(Urgency::isOpen)
        .sorted(Urgency.order())
        .forEach(finding ->
            alike.computeIfAbsent(likeness(finding), key -> new ArrayList<>()).add(finding));
    return alike.values().stream().map(Concern::new).toList();
  }

  private static Object likeness(Finding finding) {
    return List.of(
        finding.getKey().getProvision(),
        finding.getKey().getRequirement(),
        finding.getOutcome(),
        finding.getExplanation().getRemedy());
  }

  /** Gets the first of the findings, for what all of them share. */
  public Finding first() {
    return findings.get(0);
  }
}
