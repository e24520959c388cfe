package io.github.opencdo.schemes.change;

import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.rules.assessor.Assessor;
import io.github.opencdo.rules.finding.Assessment;
import java.util.function.Function;

/** Judges again in the way in which two assessments were made, which has to be one way. */
final class Court {

  private final Function<Scheme, Assessor> judging;
  private final String calendar;

  Court(Function<Scheme, Assessor> judging, Assessment before, Assessment after) {
    this.judging = judging;
    this.calendar = before.getCalendar();
    requireOwn(after);
  }

  Assessment judge(Circumstances circumstances) {
    Scheme scheme =
        PhaseShift.of(circumstances.scheme(), circumstances.phaseDay(), circumstances.day());
    Assessment assessment =
        judging.apply(scheme).assess(circumstances.register(), circumstances.day());
    requireOwn(assessment);
    return assessment;
  }

  private void requireOwn(Assessment assessment) {
    if (!assessment.getCalendar().equals(calendar)) {
      throw new IllegalArgumentException(
          "Assessments must count working days by one calendar, but were by: '%s', '%s'"
              .formatted(calendar, assessment.getCalendar()));
    }
  }
}
