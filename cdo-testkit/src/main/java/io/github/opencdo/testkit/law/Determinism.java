package io.github.opencdo.testkit.law;

import io.github.opencdo.rules.assessor.Assessor;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.testkit.sample.Sample;
import java.util.Optional;

/** Two runs say the same, down to the order within each finding (可重复). */
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
    Outline first = Outline.of(sample.assessedBy(assessor));
    return Outline.of(sample.assessedBy(assessor))
        .differenceFrom(first, Finding::toString)
        .map(difference -> "in a second run " + difference + ADVICE);
  }
}
