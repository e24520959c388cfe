package io.github.opencdo.testkit.witness;

import io.github.opencdo.model.activity.Artefact;
import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.requirement.ArtefactRequirement;
import io.github.opencdo.model.time.DateRange;
import io.github.opencdo.model.time.Due;
import java.util.Optional;

/** A standing thing is there in time, or there is none. */
final class ArtefactWitness implements Scenario<ArtefactRequirement> {

  @Override
  public Class<ArtefactRequirement> type() {
    return ArtefactRequirement.class;
  }

  @Override
  public Optional<Due> due(ArtefactRequirement requirement) {
    return requirement.getDue();
  }

  @Override
  public void satisfy(Scene<ArtefactRequirement> scene) {
    ArtefactRequirement requirement = scene.requirement();
    scene.days(requirement.getDue()).stream()
        .map(day -> Artefact.builder()
            .type(requirement.getArtefact())
            .owner(scene.who(requirement.getOwner()))
            .during(DateRange.from(day))
            .build())
        .forEach(scene.facts()::addArtefacts);
  }

  @Override
  public void violate(Scene<ArtefactRequirement> scene) {
    scene.declareComplete(FactKind.ARTEFACTS);
    scene.playOthers(this);
  }
}
