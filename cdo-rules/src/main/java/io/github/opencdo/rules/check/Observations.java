package io.github.opencdo.rules.check;

import io.github.opencdo.model.activity.Activity;
import io.github.opencdo.model.activity.Artefact;
import io.github.opencdo.model.appointment.Assignment;
import io.github.opencdo.model.document.Document;
import io.github.opencdo.model.evaluation.Evaluation;
import io.github.opencdo.model.organisation.EntityKind;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.rules.facts.Situation;
import io.github.opencdo.rules.finding.Observation;
import io.github.opencdo.rules.message.Message;

/** Facts in the words of a report. */
final class Observations {

  private Observations() {}

  static Observation of(Document document, Situation situation) {
    return Observation.of(
        EntityRef.record(EntityKind.DOCUMENT, document.getId()),
        Message.of("fact.document", situation.word(document.getType()), document.getOn()));
  }

  static Observation of(Activity activity, Situation situation) {
    return Observation.of(
        EntityRef.record(EntityKind.ACTIVITY, activity.getId()),
        Message.of(
            "fact.activity",
            situation.word(activity.getType()),
            activity.getOn(),
            activity.getOrganiser()));
  }

  static Observation of(Evaluation evaluation) {
    return Observation.of(
        EntityRef.record(EntityKind.EVALUATION, evaluation.getId()),
        Message.of(
            "fact.evaluation", evaluation.getAbout(), evaluation.getBy(), evaluation.getOn()));
  }

  static Observation of(Artefact artefact, Situation situation) {
    return Observation.of(
        artefact.getOwner(),
        Message.of("fact.artefact", situation.word(artefact.getType()), artefact.getDuring()));
  }

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
