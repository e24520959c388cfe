package io.github.opencdo.testkit.witness;

import io.github.opencdo.model.appointment.Appointment;
import io.github.opencdo.model.appointment.AppointmentAct;
import io.github.opencdo.model.appointment.Assignment;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.requirement.AppointmentRequirement;
import java.util.Optional;
import java.util.Set;

/** A holder appointed by the authority, and one appointed by somebody else. */
final class AppointmentWitness implements Structure<AppointmentRequirement> {

  @Override
  public Class<AppointmentRequirement> type() {
    return AppointmentRequirement.class;
  }

  @Override
  public void satisfy(Scene<AppointmentRequirement> scene) {
    appoint(scene, authority(scene));
  }

  @Override
  public void violate(Scene<AppointmentRequirement> scene) {
    authority(scene);
    appoint(scene, scene.outsider());
    Completion.complete(scene, Gap.none(scene.stage()), Set.of());
  }

  private static EntityRef authority(Scene<AppointmentRequirement> scene) {
    return scene
        .stage()
        .cast()
        .find(scene.requirement().getAuthority(), Optional.of(scene.subject()));
  }

  private static void appoint(Scene<AppointmentRequirement> scene, EntityRef authority) {
    Set<AppointmentAct> acts = scene.requirement().getActs();
    Assignment held = scene
        .stage()
        .cast()
        .staff()
        .hold(scene.requirement().getRoles().get(0), scene.subject().getId(), 1);
    scene
        .facts()
        .addAppointments(Appointment.builder()
            .assignment(held.getId())
            .act(acts.stream().sorted().findFirst().orElseThrow())
            .authority(authority)
            .on(scene.stage().timetable().start())
            .build());
  }
}
