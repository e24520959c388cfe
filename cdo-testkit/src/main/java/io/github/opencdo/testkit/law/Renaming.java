package io.github.opencdo.testkit.law;

import io.github.opencdo.rules.assessor.Assessor;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.testkit.sample.Sample;
import java.util.Optional;

/** What identifiers are does not matter, as long as those that belong together are equal (与标识无关). */
final class Renaming implements Law {

  private static final String ADVICE =
      ". Let the check compare identifiers for equality only, and never read or sort by their text where"
          + " that decides";

  @Override
  public String statement() {
    return "identifiers may be others, if all change alike";
  }

  @Override
  public Optional<String> findBreach(Assessor assessor, Sample sample) {
    NewNames names = NewNames.of(sample.register(), assessor.getScheme());
    Outline given = Outline.of(
        sample.assessedBy(assessor),
        finding ->
            Outline.place(finding, names.ofSubject(finding.getKey().getSubject().toString())));
    Outline renamed = Outline.of(
        sample.with(names.in(sample.register())).assessedBy(assessor),
        finding -> Outline.place(finding, finding.getKey().getSubject().toString()));
    return renamed
        .differenceFrom(given, Finding::getOutcome)
        .map(difference -> "with other identifiers " + difference + ADVICE);
  }
}
