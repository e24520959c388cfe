package io.github.opencdo.testkit.witness;

import io.github.opencdo.model.evaluation.Evaluation;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.requirement.EvaluationRequirement;
import io.github.opencdo.model.time.Due;
import java.util.List;
import java.util.Optional;

/** Somebody is evaluated by whom they have to be, or by somebody else, or never. */
final class EvaluationWitness implements Scenario<EvaluationRequirement> {

  @Override
  public Class<EvaluationRequirement> type() {
    return EvaluationRequirement.class;
  }

  @Override
  public Optional<Due> due(EvaluationRequirement requirement) {
    return requirement.getDue();
  }

  // Where any sheet will do, that there is no evaluation at all breaks the rules on each sheet.
  @Override
  public boolean breaksWith(
      Scene<EvaluationRequirement> scene, Scene<EvaluationRequirement> other) {
    EvaluationRequirement one = scene.requirement();
    return one.getSheet().equals(other.requirement().getSheet())
        || one.getSheet().isEmpty() && isFreeOfForm(one);
  }

  @Override
  public void satisfy(Scene<EvaluationRequirement> scene) {
    EntityRef about = scene.who(scene.requirement().getOf());
    Gradings gradings = new Gradings(scene, scene.requirement().getSheet());
    scene.days(scene.requirement().getDue()).stream()
        .map(day -> gradings.fitting(about).on(day).build())
        .forEach(scene.facts()::addEvaluations);
    gradings.addFurther(about);
  }

  @Override
  public void violate(Scene<EvaluationRequirement> scene) {
    EvaluationRequirement requirement = scene.requirement();
    if (isFreeOfForm(requirement)) {
      scene.declareComplete(FactKind.EVALUATIONS);
      scene.playOthers(this);
      return;
    }
    EntityRef about = scene.who(requirement.getOf());
    Gradings gradings = new Gradings(scene, requirement.getSheet());
    scene.facts().addEvaluations(spoil(scene, gradings.fitting(about).build()));
    gradings.addFurther(about);
  }

  private static boolean isFreeOfForm(EvaluationRequirement requirement) {
    return !requirement.isThirdParty()
        && requirement.getPartners().isEmpty()
        && requirement.getEvaluators().isEmpty();
  }

  private static Evaluation spoil(Scene<EvaluationRequirement> scene, Evaluation evaluation) {
    Evaluation.Builder spoilt = evaluation.toBuilder();
    if (scene.requirement().isThirdParty()) {
      return spoilt.thirdParty(Optional.empty()).build();
    }
    return scene.requirement().getPartners().isEmpty()
        ? spoilt.by(scene.outsider()).build()
        : spoilt.with(List.of()).build();
  }
}
