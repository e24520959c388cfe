package io.github.opencdo.reports.repair;

import io.github.opencdo.model.activity.Artefact;
import io.github.opencdo.model.appointment.Appointment;
import io.github.opencdo.model.appointment.AppointmentAct;
import io.github.opencdo.model.appointment.Assignment;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.register.Submission;
import io.github.opencdo.model.requirement.AppointmentRequirement;
import io.github.opencdo.model.requirement.ArtefactRequirement;
import io.github.opencdo.model.requirement.SubmissionRequirement;
import io.github.opencdo.model.time.DateRange;
import java.util.List;
import java.util.stream.Stream;

/** Appointing, submitting and setting up, all as of the day: the past cannot be changed. */
final class ActRepairs {

  private final Scene scene;

  ActRepairs(Scene scene) {
    this.scene = scene;
  }

  Stream<Amendment> of(AppointmentRequirement requirement) {
    List<EntityRef> authorities = scene.parties(requirement.getAuthority());
    return scene.holders(requirement.getRoles()).stream()
        .flatMap(holder -> requirement.getActs().stream()
            .sorted()
            .flatMap(
                act -> authorities.stream().map(authority -> appoint(holder, act, authority))));
  }

  private Amendment appoint(Assignment holder, AppointmentAct act, EntityRef authority) {
    Appointment appointment = Appointment.builder()
        .assignment(holder.getId())
        .act(act)
        .authority(authority)
        .on(holder.getDuring().getStartInclusive().orElse(scene.day()))
        .build();
    return Amendment.of(
        "change.appoint",
        register -> replace(register, appointment),
        authority,
        Scene.person(holder),
        holder.getRole(),
        act);
  }

  // The act of another authority was not the act that was wanted.
  private static Register replace(Register register, Appointment act) {
    List<Appointment> others = register.getAppointments().stream()
        .filter(each ->
            !each.getAssignment().equals(act.getAssignment()) || each.getAct() != act.getAct())
        .toList();
    return register.toBuilder().appointments(others).addAppointments(act).build();
  }

  Stream<Amendment> of(SubmissionRequirement requirement) {
    Stream<EntityRef> senders = Stream.concat(
            scene.unit().map(EntityRef::unit).stream(),
            scene.parties(requirement.getSender()).stream())
        .distinct();
    List<EntityRef> recipients = requirement.getTo().stream()
        .flatMap(to -> scene.parties(to).stream())
        .distinct()
        .toList();
    return senders.flatMap(
        sender -> recipients.stream().map(to -> submit(requirement, sender, to)));
  }

  private Amendment submit(SubmissionRequirement requirement, EntityRef sender, EntityRef to) {
    Submission submission = Submission.builder()
        .document(requirement.getDocument())
        .sender(sender)
        .to(to)
        .on(scene.day())
        .channel(requirement.getChannel())
        .build();
    return Amendment.of(
        "change.submit",
        register -> register.toBuilder().addSubmissions(submission).build(),
        sender,
        scene.word(requirement.getDocument()),
        to);
  }

  Stream<Amendment> of(ArtefactRequirement requirement) {
    EntityRef subject = scene.finding().getKey().getSubject();
    Artefact artefact = Artefact.builder()
        .type(requirement.getArtefact())
        .owner(subject)
        .during(DateRange.from(scene.day()))
        .build();
    return Stream.of(Amendment.of(
        "change.set-up",
        register -> register.toBuilder().addArtefacts(artefact).build(),
        subject,
        scene.word(requirement.getArtefact())));
  }
}
