package io.github.opencdo.testkit.law;

import io.github.opencdo.rules.assessor.Assessor;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.testkit.sample.Sample;
import java.util.Optional;

/**
 * A scheme that tightens another lets nothing pass that the other does not (只严不松).
 *
 * @param parent the assessor of the scheme that is tightened
 */
record Tightening(Assessor parent) implements Law {

  private static final String ADVICE =
      ". Let the operation that changes it ask for more, not for less, or call it a relaxation";

  @Override
  public String statement() {
    return "what breaks %s breaks it too".formatted(parent.getScheme().getId());
  }

  @Override
  public Optional<String> findBreach(Assessor child, Sample sample) {
    Outline found = Outline.of(sample.assessedBy(child));
    return sample.assessedBy(parent).findings(Outcome.VIOLATED).stream()
        .filter(breach -> !isBreach(found, breach))
        .map(breach -> Outline.place(breach)
            + " was "
            + Outline.line(breach)
            + " and is "
            + found.find(Outline.place(breach)).map(Outline::line).orElse("missing"))
        .findFirst()
        .map(difference -> difference + ADVICE);
  }

  private static boolean isBreach(Outline found, Finding breach) {
    return found
        .find(Outline.place(breach))
        .filter(each -> each.getOutcome() == Outcome.VIOLATED)
        .filter(each -> each.getSeverity().compareTo(breach.getSeverity()) <= 0)
        .isPresent();
  }
}
