package io.github.opencdo.testkit.witness;

import io.github.opencdo.model.appointment.Appointment;
import io.github.opencdo.model.appointment.Assignment;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.requirement.AppointmentRequirement;
import io.github.opencdo.model.requirement.Requirement;
import io.github.opencdo.model.requirement.SubmissionRequirement;
import io.github.opencdo.model.scope.GroupId;
import io.github.opencdo.model.source.ProvisionId;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All requirements of a scheme at once, fulfilled for all units to which they apply. */
final class Performance {

  private final Stage stage;
  private final Set<ProvisionId> measured = new HashSet<>();

  Performance(Stage stage) {
    this.stage = stage;
  }

  void play() {
    populate();
    Completion.of(stage, EnumSet.allOf(FactKind.class)).run();
    Witnesses.scenarios().forEach(this::play);
  }

  private void populate() {
    Population population = new Population(stage, Gap.none(stage));
    List<GroupId> groups = Rule.of(stage.scheme(), Requirement.class)
        .filter(rule -> stage.isInPhase(rule.applicability()))
        .flatMap(rule -> rule.applicability().getUnits().stream())
        .distinct()
        .toList();
    groups.forEach(population::fill);
    groups.forEach(population::chooseAll);
  }

  private <R extends Requirement> void play(Scenario<R> scenario) {
    scenes(scenario).forEach(scene -> {
      measure(scene, scenario);
      if (scene.rule().binds()) {
        play(scene, scenario);
      }
    });
  }

  // No event has happened yet.
  private <R extends Requirement> List<Scene<R>> scenes(Scenario<R> scenario) {
    return stage
        .scenes(scenario.type())
        .filter(scene -> scene.rule().applicability().getAfter().isEmpty())
        .toList();
  }

  private <R extends Requirement> void measure(Scene<R> scene, Scenario<R> scenario) {
    scenario
        .due(scene.requirement(), scene.scheme())
        .flatMap(due -> stage.timetable().measure(due, scene.rule().id()))
        .filter(measure -> measured.add(measure.getProvision()))
        .ifPresent(stage.facts()::addParameters);
  }

  private <R extends Requirement> void play(Scene<R> scene, Scenario<R> scenario) {
    if (scene.requirement() instanceof AppointmentRequirement appointment) {
      scene.unit().ifPresent(unit -> appoint(appointment, unit));
    } else if (scene.requirement() instanceof SubmissionRequirement submission) {
      Filing filing = new Filing(stage, submission, scene.unit());
      if (filing.isOpen()) {
        filing.submit();
      }
    } else if (!(scenario instanceof Structure<R>)) {
      scene.begin(scenario);
      scenario.satisfy(scene);
    }
  }

  private void appoint(AppointmentRequirement appointment, Unit unit) {
    EntityRef authority = stage.cast().find(appointment.getAuthority(), Optional.of(unit));
    stage.cast().staff().holders(unit.getId(), appointment.getRoles()).stream()
        .map(held -> act(appointment, held, authority))
        .forEach(stage.facts()::addAppointments);
  }

  private Appointment act(
      AppointmentRequirement appointment, Assignment held, EntityRef authority) {
    return Appointment.builder()
        .assignment(held.getId())
        .act(appointment.getActs().stream().sorted().findFirst().orElseThrow())
        .authority(authority)
        .on(stage.timetable().start())
        .build();
  }
}
