package io.github.opencdo.reports.chart;

import java.util.Arrays;

/**
 * A line of a chart, from the one who stands below or is appointed to the other.
 *
 * @param from the box below
 * @param to the box above
 * @param appoints whether the one above appoints the one below
 * @param label what the line means, seen from below
 * @param clause the clause that draws it, empty if it is a fact
 */
record ChartLink(String from, String to, boolean appoints, String label, String clause) {

  private static final String SEPARATOR = " · ";

  /** Checks whether it ties a role to the same role elsewhere, such as in a county to that of the city. */
  boolean isLoop() {
    return from.equals(to);
  }

  /** Returns a copy that another clause draws too. */
  ChartLink alsoIn(ChartLink other) {
    boolean known = Arrays.asList(clause.split(SEPARATOR)).contains(other.clause);
    return known
        ? this
        : new ChartLink(from, to, appoints, label, clause + SEPARATOR + other.clause);
  }
}
