package io.github.opencdo.testkit.witness;

import io.github.opencdo.model.activity.Activity;
import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.requirement.CadenceRequirement;
import io.github.opencdo.model.time.Due;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
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

  // What keeps a distance from another series is held only where nothing else is.
  @Override
  public boolean breaksWith(Scene<CadenceRequirement> scene, Scene<CadenceRequirement> other) {
    return other.requirement().getAhead().isPresent() || Scenario.super.breaksWith(scene, other);
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

  // What those call at whose discretion it is can be as often as they like.
  private static List<Party> organisers(CadenceRequirement requirement) {
    return requirement.getDiscretion().isEmpty()
        ? requirement.getOrganisers()
        : requirement.getDiscretion();
  }

  private static Activity activity(Scene<CadenceRequirement> scene, LocalDate day) {
    CadenceRequirement requirement = scene.requirement();
    return new Meetings(scene, requirement.getActivity())
        .fitting(organisers(requirement))
        .on(day)
        .addAllParticipants(scene.unit().map(own -> scene.self()).stream().toList())
        .build();
  }
}
