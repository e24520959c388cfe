package io.github.opencdo.reports.view;

import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.finding.DueItem;
import io.github.opencdo.rules.finding.InstanceStatus;
import java.time.LocalDate;
import java.util.List;

/** The days that an assessment speaks of. */
public final class Deadlines {

  /** A day before anything that a scheme of today can ask for. */
  public static final LocalDate FIRST = LocalDate.of(1949, 10, 1);

  /** A day after it. */
  public static final LocalDate LAST = LocalDate.of(2199, 12, 31);

  private Deadlines() {}

  /** Gets everything that is dated. */
  public static List<DueItem> all(Assessment assessment) {
    return assessment.findDue(FIRST, LAST);
  }

  /** Gets what is overdue and what is still to come. */
  public static List<DueItem> open(Assessment assessment) {
    return all(assessment).stream().filter(item -> !isDone(item)).toList();
  }

  /** Counts what was done, in time or late. */
  public static int done(Assessment assessment) {
    return (int) all(assessment).stream().filter(Deadlines::isDone).count();
  }

  private static boolean isDone(DueItem item) {
    InstanceStatus status = item.getInstance().getStatus();
    return status == InstanceStatus.MET || status == InstanceStatus.MET_LATE;
  }
}
