package io.github.opencdo.rules.check;

import java.util.List;

/** The checks of all requirement types that judge facts. */
public final class StandardChecks {

  private static final List<Check<?>> ALL = List.of(
      new CoverageCheck(),
      new BodyCheck(),
      new CompositionCheck(),
      new CardinalityCheck(),
      new HolderCheck(),
      new AppointmentCheck(),
      new LineCheck(),
      new SubmissionCheck(),
      new DutyCheck(),
      new PowerCheck(),
      new ArtefactCheck(),
      new ResourceCheck(),
      new ContentCheck(),
      new TargetCheck(),
      new CadenceCheck(),
      new RemedyCheck(),
      new ConveningCheck(),
      new EvaluationCheck(),
      new IndicatorCheck(),
      new ConsequenceCheck());

  private StandardChecks() {}

  /** Gets all checks, one for each requirement type. */
  public static List<Check<?>> all() {
    return ALL;
  }
}
