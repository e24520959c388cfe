package io.github.opencdo.rules.check;

import java.util.List;

/** The checks of all requirement types that judge facts. */
public final class StandardChecks {

  private static final List<Check<?>> ALL = List.of(
      new CoverageCheck(),
      new BodyCheck(),
      new CardinalityCheck(),
      new HolderCheck(),
      new AppointmentCheck(),
      new LineCheck(),
      new SubmissionCheck());

  private StandardChecks() {}

  /** Gets all checks, one for each requirement type. */
  public static List<Check<?>> all() {
    return ALL;
  }
}
