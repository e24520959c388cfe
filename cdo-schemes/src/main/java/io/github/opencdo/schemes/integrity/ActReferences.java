package io.github.opencdo.schemes.integrity;

import io.github.opencdo.model.appointment.Appointment;
import io.github.opencdo.model.organisation.EntityKind;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.register.Attestation;
import io.github.opencdo.model.register.Event;
import io.github.opencdo.model.register.Forwarding;
import io.github.opencdo.model.register.RecordedException;
import io.github.opencdo.model.register.Selection;
import io.github.opencdo.model.register.Submission;
import io.github.opencdo.model.register.UnitSubstitution;
import io.github.opencdo.schemes.binding.Part;
import java.util.List;

/** What acts, submissions, events and statements refer to. */
final class ActReferences {

  private final References references;

  ActReferences(References references) {
    this.references = references;
  }

  void tellAppointment(Part<Appointment> part) {
    references.refer(part, "assignment", "assignment", part.value().getAssignment());
    tell(part, "authority", part.value().getAuthority());
  }

  void tellSubmission(Part<Submission> part) {
    tell(part, "from", part.value().getSender());
    tell(part, "to", part.value().getTo());
    List<Forwarding> forwardings = part.value().getForwardings();
    for (int index = 0; index < forwardings.size(); index++) {
      tell(part, "forwardings[" + index + "].to", forwardings.get(index).getTo());
    }
  }

  void tellEvent(Part<Event> part) {
    part.value().getAbout().ifPresent(about -> tell(part, "about", about));
  }

  void tellSelection(Part<Selection> part) {
    part.value()
        .getChooser()
        .ifPresent(chooser -> references.refer(part, "chooser", "unit", chooser));
    references.referAll(part, "units", "unit", part.value().getUnits());
    List<UnitSubstitution> substitutions = part.value().getSubstitutions();
    for (int index = 0; index < substitutions.size(); index++) {
      String substitution = "substitutions[" + index + "].";
      references.refer(
          part, substitution + "unit", "unit", substitutions.get(index).getUnit());
      references.refer(
          part, substitution + "by", "unit", substitutions.get(index).getBy());
    }
  }

  void tellAttestation(Part<Attestation> part) {
    tell(part, "about", part.value().getAbout());
    tell(part, "by", part.value().getBy());
  }

  void tellException(Part<RecordedException> part) {
    tell(part, "about", part.value().getAbout());
  }

  void tell(Part<?> part, String relative, String kind, String id) {
    references.refer(part, relative, kind, id);
  }

  void tell(Part<?> part, String relative, EntityRef reference) {
    EntityKind kind = reference.getKind();
    if (kind != EntityKind.SCHEME && kind != EntityKind.GROUP) {
      references.refer(part, relative, kind.getPrefix(), reference.getId());
    }
  }
}
