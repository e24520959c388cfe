package io.github.opencdo.reports.post;

import io.github.opencdo.model.appointment.Appointment;
import io.github.opencdo.model.appointment.AppointmentAct;
import io.github.opencdo.model.appointment.Assignment;
import io.github.opencdo.model.organisation.EntityKind;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.requirement.AppointmentRequirement;
import io.github.opencdo.model.source.DocumentNumber;
import io.github.opencdo.reports.amendment.Actor;
import io.github.opencdo.reports.amendment.Amendment;
import io.github.opencdo.reports.amendment.FactLists;
import io.github.opencdo.reports.amendment.Scene;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Taking the steps to a post, by whoever has the power. */
public final class AppointmentRepairs {

  private static final String NUMBER = "文";

  private final Scene scene;

  public AppointmentRepairs(Scene scene) {
    this.scene = scene;
  }

  public Stream<Amendment> of(AppointmentRequirement requirement) {
    Optional<Actor> authority =
        scene.parties(requirement.getAuthority()).stream().findFirst();
    Stream<Amendment> acts = scene.register().getAssignments().stream()
        .filter(this::isJudged)
        .flatMap(holder -> requirement.getActs().stream()
            .sorted()
            .flatMap(act -> authority.stream().map(who -> appoint(requirement, holder, act, who))));
    return Stream.concat(acts, new PlaceRepairs(scene).missing(requirement.getAuthority()));
  }

  private boolean isJudged(Assignment held) {
    return EntityRef.of(EntityKind.ASSIGNMENT, held.getId().getText()).equals(scene.subject());
  }

  private Amendment appoint(
      AppointmentRequirement requirement, Assignment holder, AppointmentAct act, Actor who) {
    LocalDate day = holder.getDuring().getStartInclusive().orElse(scene.day());
    Appointment.Builder appointment = Appointment.builder()
        .assignment(holder.getId())
        .act(act)
        .authority(who.ref())
        .on(day);
    if (requirement.isWritten()) {
      appointment.instrument(DocumentNumber.of(NUMBER, scene.day().getYear(), 1));
    }
    return Amendment.of(
        requirement.isWritten() ? "change.appoint.written" : "change.appoint",
        register -> replace(register, appointment.build()),
        who.name(),
        Scene.person(holder),
        holder.getRole(),
        act);
  }

  // The act of another authority was not the act that was wanted.
  private static Register replace(Register register, Appointment act) {
    return register.toBuilder()
        .appointments(FactLists.without(
            register.getAppointments(),
            each ->
                each.getAssignment().equals(act.getAssignment()) && each.getAct() == act.getAct()))
        .addAppointments(act)
        .build();
  }
}
