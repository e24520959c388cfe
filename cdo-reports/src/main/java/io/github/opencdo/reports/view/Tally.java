package io.github.opencdo.reports.view;

import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.Outcome;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How many findings there are of each outcome. */
public final class Tally {

  private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);

  private Tally(Collection<Finding> findings) {
    findings.forEach(finding -> counts.merge(finding.getOutcome(), 1, Integer::sum));
  }

  /** Counts the findings of an assessment. */
  public static Tally of(Assessment assessment) {
    return new Tally(assessment.getFindings());
  }

  /** Counts some findings. */
  public static Tally of(Collection<Finding> findings) {
    return new Tally(findings);
  }

  /** Gets the number of findings of some outcomes. */
  public int count(Outcome... outcomes) {
    return Arrays.stream(outcomes)
        .mapToInt(each -> counts.getOrDefault(each, 0))
        .sum();
  }

  /** Gets the outcomes that occurred, in their own order. */
  public List<Outcome> outcomes() {
    return List.copyOf(counts.keySet());
  }
}
