package io.github.opencdo.schemes.lint;

import io.github.opencdo.model.requirement.ArtefactRequirement;
import io.github.opencdo.model.requirement.CadenceRequirement;
import io.github.opencdo.model.requirement.CardinalityRequirement;
import io.github.opencdo.model.requirement.EvaluationRequirement;
import io.github.opencdo.model.requirement.RemedyRequirement;
import io.github.opencdo.model.requirement.Requirement;
import io.github.opencdo.model.requirement.SubmissionRequirement;
import io.github.opencdo.model.requirement.TargetRequirement;
import io.github.opencdo.model.time.Due;
import io.github.opencdo.model.time.FixedDue;
import io.github.opencdo.model.time.PeriodicDue;
import io.github.opencdo.model.time.WindowDue;
import io.github.opencdo.model.time.YearlyDue;
import java.time.LocalDate;
import java.util.Optional;

/** Due dates of requirements. */
final class Dues {

  private Dues() {}

  static Optional<Due> of(Requirement requirement) {
    if (requirement instanceof CardinalityRequirement cardinality) {
      return cardinality.getDue();
    }
    if (requirement instanceof SubmissionRequirement submission) {
      return submission.getDue();
    }
    if (requirement instanceof ArtefactRequirement artefact) {
      return artefact.getDue();
    }
    return requirement instanceof CadenceRequirement cadence
        ? cadence.getDue()
        : ofOutcome(requirement);
  }

  private static Optional<Due> ofOutcome(Requirement requirement) {
    if (requirement instanceof TargetRequirement target) {
      return target.getDue();
    }
    if (requirement instanceof EvaluationRequirement evaluation) {
      return evaluation.getDue();
    }
    return requirement instanceof RemedyRequirement remedy ? remedy.getDue() : Optional.empty();
  }

  /** Gets the first day that is the last one in time, empty if the text does not give it. */
  static Optional<LocalDate> firstDay(Due due) {
    if (due instanceof FixedDue fixed) {
      return Optional.of(fixed.getDay());
    }
    if (due instanceof WindowDue window) {
      return Optional.of(window.getLast());
    }
    if (due instanceof PeriodicDue periodic) {
      return Optional.of(periodic.getEvery().lastDayOf(periodic.getSince()));
    }
    return due instanceof YearlyDue yearly
        ? Optional.of(yearly.in(yearly.getFirstYear()))
        : Optional.empty();
  }
}
