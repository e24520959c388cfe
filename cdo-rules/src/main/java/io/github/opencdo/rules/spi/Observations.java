package io.github.opencdo.rules.spi;

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
import java.util.ArrayList;
import java.util.List;

/** Facts as observations, in the words of every report. */
public final class Observations {

  private Observations() {}

  /** Obtains the observation of a document. */
  public static Observation of(Document document, Situation situation) {
    return Observation.of(
        EntityRef.record(EntityKind.DOCUMENT, document.getId()),
        Message.of("fact.document", situation.word(document.getType()), document.getOn()));
  }

  /** Obtains the observation of an activity. */
  public static Observation of(Activity activity, Situation situation) {
    return Observation.of(
        EntityRef.record(EntityKind.ACTIVITY, activity.getId()),
        Message.of(
            "fact.activity",
            situation.word(activity.getType()),
            activity.getOn(),
            situation.name(activity.getOrganiser())));
  }

  /** Obtains the observation of an evaluation. */
  public static Observation of(Evaluation evaluation, Situation situation) {
    return Observation.of(
        EntityRef.record(EntityKind.EVALUATION, evaluation.getId()),
        Message.of(
            "fact.evaluation",
            situation.name(evaluation.getAbout()),
            situation.name(evaluation.getBy()),
            evaluation.getOn()));
  }

  /** Obtains the observation of a standing thing. */
  public static Observation of(Artefact artefact, Situation situation) {
    return Observation.of(
        artefact.getOwner(),
        Message.of("fact.artefact", situation.word(artefact.getType()), artefact.getDuring()));
  }

  /** Obtains the observations of holdings of posts. */
  public static List<Observation> of(List<Assignment> assignments, Situation situation) {
    List<Observation> all = new ArrayList<>(assignments.size());
    for (Assignment each : assignments) {
      all.add(of(each, situation));
    }
    return all;
  }

  /** Obtains the observation of a holding of a post. */
  public static Observation of(Assignment assignment, Situation situation) {
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
