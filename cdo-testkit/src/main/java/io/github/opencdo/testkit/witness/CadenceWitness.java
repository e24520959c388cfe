package io.github.opencdo.testkit.witness;

import io.github.opencdo.model.activity.Activity;
import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.requirement.CadenceRequirement;
import io.github.opencdo.model.time.Due;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;

/** An activity takes place as often as it has to, or never. */
final class CadenceWitness implements Scenario<CadenceRequirement> {

  @Override
  public Class<CadenceRequirement> type() {
    return CadenceRequirement.class;
  }

  @Override
  public Optional<Due> due(CadenceRequirement requirement) {
    return requirement.getDue();
  }

  @Override
  public void satisfy(Scene<CadenceRequirement> scene) {
    CadenceRequirement requirement = scene.requirement();
    scene.days(requirement.getDue()).stream()
        .flatMap(day -> Collections.nCopies(requirement.getCount(), day).stream())
        .map(day -> activity(scene, day))
        .forEach(scene.facts()::addActivities);
  }

  @Override
  public void violate(Scene<CadenceRequirement> scene) {
    scene.declareComplete(FactKind.ACTIVITIES);
    scene.playOthers(this);
  }

  private static Activity activity(Scene<CadenceRequirement> scene, LocalDate day) {
    CadenceRequirement requirement = scene.requirement();
    return new Meetings(scene, requirement.getActivity())
        .fitting(requirement.getOrganisers())
        .on(day)
        .addAllParticipants(scene.unit().map(own -> scene.self()).stream().toList())
        .build();
  }
}
