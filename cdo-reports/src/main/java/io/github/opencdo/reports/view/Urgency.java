package io.github.opencdo.reports.view;

import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.Outcome;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** What comes first when there is much to do. */
public final class Urgency {

  private static final List<Outcome> ORDER = List.of(
      Outcome.VIOLATED,
      Outcome.FAILED,
      Outcome.UNDETERMINED,
      Outcome.EXCEPTED,
      Outcome.PENDING,
      Outcome.SATISFIED,
      Outcome.NOT_APPLICABLE);

  private Urgency() {}

  /** Orders findings by how much they weigh, then by what was found, then by the day. */
  public static Comparator<Finding> order() {
    return Comparator.comparing(Finding::getSeverity)
        .thenComparing(finding -> ORDER.indexOf(finding.getOutcome()))
        .thenComparing(finding -> finding.getExplanation().getDue().orElse(LocalDate.MAX));
  }

  /** Checks whether somebody has to do something: mend a breach or say what is not known. */
  public static boolean isOpen(Finding finding) {
    return switch (finding.getOutcome()) {
      case VIOLATED, FAILED, UNDETERMINED -> true;
      case EXCEPTED, PENDING, SATISFIED, NOT_APPLICABLE -> false;
    };
  }
}
