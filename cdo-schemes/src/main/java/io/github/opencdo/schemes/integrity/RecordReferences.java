package io.github.opencdo.schemes.integrity;

import io.github.opencdo.model.activity.Activity;
import io.github.opencdo.model.activity.Artefact;
import io.github.opencdo.model.activity.Metric;
import io.github.opencdo.model.activity.ResourceChange;
import io.github.opencdo.model.document.Document;
import io.github.opencdo.model.evaluation.Consequence;
import io.github.opencdo.model.evaluation.Evaluation;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.project.Case;
import io.github.opencdo.model.project.Gate;
import io.github.opencdo.model.project.Opinion;
import io.github.opencdo.model.project.Project;
import io.github.opencdo.model.register.Waiver;
import io.github.opencdo.schemes.binding.Part;
import io.github.opencdo.schemes.binding.Parts;
import java.util.List;
import java.util.Optional;

/** What the records of documents, activities, projects and evaluations refer to. */
final class RecordReferences {

  private final ActReferences references;

  RecordReferences(ActReferences references) {
    this.references = references;
  }

  void tellAll(Parts parts) {
    parts.get("documents", Document.class).forEach(this::tellDocument);
    parts
        .get("artefacts", Artefact.class)
        .forEach(part -> tell(part, "owner", part.value().getOwner()));
    parts.get("activities", Activity.class).forEach(this::tellActivity);
    parts
        .get("metrics", Metric.class)
        .forEach(part -> tell(part, "about", part.value().getAbout()));
    parts
        .get("resources", ResourceChange.class)
        .forEach(part -> tell(part, "about", part.value().getAbout()));
    parts.get("projects", Project.class).forEach(this::tellProject);
    parts.get("cases", Case.class).forEach(this::tellCase);
    parts.get("evaluations", Evaluation.class).forEach(this::tellEvaluation);
    parts.get("consequences", Consequence.class).forEach(this::tellConsequence);
    parts.get("waivers", Waiver.class).forEach(this::tellWaiver);
  }

  private void tellDocument(Part<Document> part) {
    tell(part, "owner", part.value().getOwner());
    tell(part, "seals", part.value().getSeals());
  }

  private void tellActivity(Part<Activity> part) {
    tell(part, "organiser", part.value().getOrganiser());
    tell(part, "mandate", part.value().getMandate());
    tell(part, "participants", part.value().getParticipants());
    tell(part, "guests", part.value().getGuests());
  }

  private void tellProject(Part<Project> part) {
    tell(part, "owner", part.value().getOwner());
    List<Gate> gates = part.value().getGates();
    for (int index = 0; index < gates.size(); index++) {
      String gate = "gates[" + index + "].";
      tell(part, gate + "decidedBy", gates.get(index).getDecidedBy());
      List<Opinion> opinions = gates.get(index).getOpinions();
      for (int number = 0; number < opinions.size(); number++) {
        tell(part, gate + "opinions[" + number + "].by", opinions.get(number).getBy());
      }
    }
  }

  private void tellCase(Part<Case> part) {
    tell(part, "owner", part.value().getOwner());
    tell(part, "raisedBy", part.value().getRaisedBy());
    part.value()
        .getNegotiation()
        .ifPresent(talks -> tell(part, "negotiation.parties", talks.getParties()));
  }

  private void tellEvaluation(Part<Evaluation> part) {
    tell(part, "about", part.value().getAbout());
    tell(part, "by", part.value().getBy());
    tell(part, "with", part.value().getWith());
    tell(part, "thirdParty", part.value().getThirdParty());
  }

  private void tellConsequence(Part<Consequence> part) {
    tell(part, "about", part.value().getAbout());
    part.value()
        .getBasis()
        .ifPresent(basis -> references.tell(part, "basis", "evaluation", basis.getText()));
  }

  private void tellWaiver(Part<Waiver> part) {
    tell(part, "about", part.value().getAbout());
    tell(part, "approver", part.value().getApprover());
  }

  private void tell(Part<?> part, String relative, EntityRef reference) {
    references.tell(part, relative, reference);
  }

  private void tell(Part<?> part, String relative, Optional<EntityRef> reference) {
    reference.ifPresent(each -> references.tell(part, relative, each));
  }

  private void tell(Part<?> part, String relative, List<EntityRef> many) {
    for (int index = 0; index < many.size(); index++) {
      references.tell(part, relative + "[" + index + "]", many.get(index));
    }
  }
}
