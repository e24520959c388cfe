package io.github.opencdo.testkit.witness;

import io.github.opencdo.model.project.Case;
import io.github.opencdo.model.requirement.RemedyRequirement;
import io.github.opencdo.model.time.Due;
import io.github.opencdo.model.time.Timing;
import io.github.opencdo.model.time.UnquantifiedDue;
import io.github.opencdo.model.time.WithinDue;
import java.util.Optional;

/** A case is settled on the next day, or never. */
final class RemedyWitness implements Scenario<RemedyRequirement> {

  private static final Due UNSTATED =
      UnquantifiedDue.builder().word("-").timing(Timing.PROMPTLY).build();

  @Override
  public Class<RemedyRequirement> type() {
    return RemedyRequirement.class;
  }

  // What the text does not count in days, the adopter has to.
  @Override
  public Optional<Due> due(RemedyRequirement requirement) {
    return requirement.getDue().filter(WithinDue.class::isInstance).or(() -> Optional.of(UNSTATED));
  }

  @Override
  public void satisfy(Scene<RemedyRequirement> scene) {
    scene.facts().addCases(open(scene).closedOn(scene.start().plusDays(1)).build());
  }

  @Override
  public void violate(Scene<RemedyRequirement> scene) {
    scene.facts().addCases(open(scene).build());
  }

  private static Case.Builder open(Scene<RemedyRequirement> scene) {
    return Case.builder()
        .id(scene.nextId())
        .type(scene.requirement().getType())
        .owner(scene.self())
        .openedOn(scene.start())
        .notifiedOn(scene.start());
  }
}
