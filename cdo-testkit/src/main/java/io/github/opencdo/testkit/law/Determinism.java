package io.github.opencdo.testkit.law;

import io.github.opencdo.rules.assessor.Assessor;
import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.report.JsonReport;
import java.util.Optional;

/** Two runs say the same, to the byte (可重复). */
final class Determinism implements Law {

  private static final String ADVICE =
      ". Let the check depend on nothing but its obligation and inquiry: no field that it changes, no"
          + " clock, no random number, no order of a hash set";

  @Override
  public String statement() {
    return "equal input gives equal findings";
  }

  @Override
  public Optional<String> findBreach(Assessor assessor, Sample sample) {
    Assessment first = sample.judgedBy(assessor);
    Assessment second = sample.judgedBy(assessor);
    return Outline.of(second)
        .differenceFrom(Outline.of(first), finding -> finding)
        .or(() -> findOtherBytes(first, second))
        .map(difference -> "in a second run " + difference + ADVICE);
  }

  private static Optional<String> findOtherBytes(Assessment first, Assessment second) {
    return JsonReport.render(first).equals(JsonReport.render(second))
        ? Optional.empty()
        : Optional.of("the report of equal findings differs");
  }
}
