package io.github.opencdo.testkit.witness;

import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.project.Gate;
import io.github.opencdo.model.project.Opinion;
import io.github.opencdo.model.project.Project;
import io.github.opencdo.model.project.Ruling;
import io.github.opencdo.model.project.StageCode;
import io.github.opencdo.model.project.Stance;
import io.github.opencdo.model.requirement.PowerKind;
import io.github.opencdo.model.requirement.PowerRequirement;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A right in decisions is respected where its holder is heard, and broken where passed over. */
final class PowerWitness implements Scenario<PowerRequirement> {

  private static final StageCode ANY_STAGE = StageCode.of("DECISION");

  @Override
  public Class<PowerRequirement> type() {
    return PowerRequirement.class;
  }

  @Override
  public boolean breaksWith(Scene<PowerRequirement> scene, Scene<PowerRequirement> other) {
    PowerRequirement one = scene.requirement();
    PowerRequirement two = other.requirement();
    boolean bothDecide = one.getPower() == PowerKind.DECIDE && two.getPower() == PowerKind.DECIDE;
    return isAtStake(scene, other)
        && (bothDecide || !Collections.disjoint(one.getHolders(), two.getHolders()));
  }

  @Override
  public void satisfy(Scene<PowerRequirement> scene) {
    EntityRef holder = holder(scene);
    play(scene, Optional.of(opinion(holder, Stance.FOR)), holder);
  }

  @Override
  public void violate(Scene<PowerRequirement> scene) {
    EntityRef holder = holder(scene);
    switch (scene.requirement().getPower()) {
      case DECIDE -> play(scene, Optional.empty(), scene.outsider());
      case VETO, SUPERVISE ->
        play(scene, Optional.of(opinion(holder, Stance.AGAINST)), scene.outsider());
      case ADVISE, PROPOSE -> play(scene, Optional.empty(), scene.outsider());
    }
  }

  private void play(Scene<PowerRequirement> scene, Optional<Opinion> opinion, EntityRef decider) {
    List<Scene<PowerRequirement>> others = others(scene);
    EntityRef decidedBy = others.stream()
        .filter(other -> other.requirement().getPower() == PowerKind.DECIDE)
        .map(PowerWitness::holder)
        .findFirst()
        .orElse(decider);
    Gate.Builder gate = Gate.builder()
        .stage(stage(scene.requirement()))
        .on(scene.start())
        .ruling(Ruling.APPROVED)
        .decidedBy(decidedBy)
        .addAllOpinions(opinion.stream().toList());
    others.forEach(other -> gate.addOpinions(opinion(holder(other), Stance.FOR)));
    scene
        .facts()
        .addProjects(Project.builder()
            .id(scene.nextId())
            .type(scene.requirement().getOver())
            .owner(scene.self())
            .addGates(gate.build())
            .build());
  }

  private List<Scene<PowerRequirement>> others(Scene<PowerRequirement> scene) {
    return scene
        .stage()
        .scenes(type())
        .filter(other -> !other.rule().equals(scene.rule()))
        .filter(other -> isAtStake(scene, other) && !breaksWith(scene, other))
        .toList();
  }

  private static boolean isAtStake(Scene<PowerRequirement> scene, Scene<PowerRequirement> other) {
    List<StageCode> stages = other.requirement().getStages();
    return scene.requirement().getOver().equals(other.requirement().getOver())
        && (stages.isEmpty() || stages.contains(stage(scene.requirement())));
  }

  private static StageCode stage(PowerRequirement requirement) {
    return Stream.concat(requirement.getStages().stream(), Stream.of(ANY_STAGE))
        .findFirst()
        .orElseThrow();
  }

  private static EntityRef holder(Scene<PowerRequirement> scene) {
    return scene.exactly(scene.suiting(scene.requirement().getHolders()));
  }

  private static Opinion opinion(EntityRef by, Stance stance) {
    return Opinion.builder().by(by).stance(stance).build();
  }
}
