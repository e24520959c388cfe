package io.github.opencdo.rules.check;

import io.github.opencdo.model.appointment.Assignment;
import io.github.opencdo.model.organisation.EntityKind;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.rules.facts.Situation;
import io.github.opencdo.rules.finding.Observation;
import io.github.opencdo.rules.message.Message;

/** Facts in the words of a report. */
final class Observations {

  private Observations() {}

  static Observation of(Assignment assignment, Situation situation) {
    return Observation.of(
        EntityRef.of(EntityKind.ASSIGNMENT, assignment.getId().getText()),
        Message.of(
            "fact.assignment",
            assignment.getPerson(),
            situation.title(assignment.getRole()),
            assignment.getDuring(),
            assignment.getBasis()));
  }
}
