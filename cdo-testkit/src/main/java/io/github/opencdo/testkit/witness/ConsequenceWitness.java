package io.github.opencdo.testkit.witness;

import io.github.opencdo.model.evaluation.Consequence;
import io.github.opencdo.model.evaluation.Evaluation;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.requirement.ConsequenceRequirement;
import java.math.BigDecimal;
import java.util.Optional;

/** What follows from a result follows, or it follows without one, or does not follow at all. */
final class ConsequenceWitness implements Scenario<ConsequenceRequirement> {

  private static final BigDecimal SCORE = BigDecimal.valueOf(90);

  @Override
  public Class<ConsequenceRequirement> type() {
    return ConsequenceRequirement.class;
  }

  // What may be granted may not be granted without its ground.
  @Override
  public boolean isBreakable(Scene<ConsequenceRequirement> scene) {
    return scene.binds() || scene.requirement().isGrounded();
  }

  @Override
  public void satisfy(Scene<ConsequenceRequirement> scene) {
    supplyGrades(scene);
    Evaluation basis = evaluate(scene);
    scene.facts().addConsequences(granted(scene).basis(basis.getId()).build());
  }

  @Override
  public void violate(Scene<ConsequenceRequirement> scene) {
    supplyGrades(scene);
    if (scene.requirement().isGrounded()) {
      scene.facts().addConsequences(granted(scene).build());
    } else {
      evaluate(scene);
      scene.declareComplete(FactKind.CONSEQUENCES);
      scene.playOthers(this);
    }
  }

  private static void supplyGrades(Scene<ConsequenceRequirement> scene) {
    scene
        .requirement()
        .getGrade()
        .map(grade -> scene.parameter().putGrade(grade, SCORE).build())
        .ifPresent(scene.facts()::addParameters);
  }

  private static Evaluation evaluate(Scene<ConsequenceRequirement> scene) {
    EntityRef about = scene.who(scene.requirement().getOf());
    Evaluation result =
        new Gradings(scene, Optional.empty()).fitting(about).total(SCORE).build();
    scene.facts().addEvaluations(result);
    return result;
  }

  private static Consequence.Builder granted(Scene<ConsequenceRequirement> scene) {
    return Consequence.builder()
        .id(scene.nextId())
        .type(scene.requirement().getConsequence())
        .about(scene.who(scene.requirement().getOf()))
        .on(scene.start());
  }
}
