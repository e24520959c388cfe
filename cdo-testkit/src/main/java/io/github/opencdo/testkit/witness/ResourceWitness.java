package io.github.opencdo.testkit.witness;

import io.github.opencdo.model.activity.ResourceChange;
import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.requirement.ResourceRequirement;
import io.github.opencdo.model.requirement.ResourceRule;
import java.math.BigDecimal;
import java.util.Collections;

/** What has to be given is given or is not; what may not be added is not or is. */
final class ResourceWitness implements Scenario<ResourceRequirement> {

  @Override
  public Class<ResourceRequirement> type() {
    return ResourceRequirement.class;
  }

  @Override
  public boolean isBreakable(Scene<ResourceRequirement> scene) {
    return scene.binds() && scene.requirement().getRule() != ResourceRule.ALLOW;
  }

  @Override
  public boolean breaksWith(Scene<ResourceRequirement> scene, Scene<ResourceRequirement> other) {
    return scene.requirement().getRule() == other.requirement().getRule()
        && !Collections.disjoint(
            scene.requirement().getResources(), other.requirement().getResources());
  }

  // That nothing was added is certain only where everything is on record, gifts included.
  @Override
  public void satisfy(Scene<ResourceRequirement> scene) {
    if (scene.requirement().getRule() != ResourceRule.FORBID) {
      give(scene, BigDecimal.ONE);
    } else if (scene.isLead()) {
      scene.declareComplete(FactKind.RESOURCES);
      scene.playOthers(this);
    }
  }

  @Override
  public void violate(Scene<ResourceRequirement> scene) {
    if (scene.requirement().getRule() == ResourceRule.FORBID) {
      give(scene, scene.requirement().getLimit().add(BigDecimal.ONE));
    } else {
      scene.declareComplete(FactKind.RESOURCES);
      scene.playOthers(this);
    }
  }

  private static void give(Scene<ResourceRequirement> scene, BigDecimal amount) {
    scene
        .facts()
        .addResources(ResourceChange.builder()
            .type(scene.requirement().getResources().get(0))
            .about(scene.self())
            .on(scene.start())
            .amount(amount)
            .build());
  }
}
