package io.github.opencdo.testkit.witness;

import io.github.opencdo.model.evaluation.Evaluation;
import io.github.opencdo.model.evaluation.ScoreSheet;
import io.github.opencdo.model.requirement.IndicatorRequirement;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Optional;

/** The scores of an evaluation fit the sheet, or one of them or a sum does not. */
final class IndicatorWitness implements Scenario<IndicatorRequirement> {

  private static final BigDecimal POINTS = BigDecimal.valueOf(100);

  @Override
  public Class<IndicatorRequirement> type() {
    return IndicatorRequirement.class;
  }

  // What the sheet wants can be missed only if the scheme prints it.
  @Override
  public boolean isBreakable(Scene<IndicatorRequirement> scene) {
    return scene.binds() && sheet(scene).isPresent();
  }

  @Override
  public boolean breaksWith(Scene<IndicatorRequirement> scene, Scene<IndicatorRequirement> other) {
    IndicatorRequirement one = scene.requirement();
    IndicatorRequirement two = other.requirement();
    boolean bothWhole = one.getParts().isEmpty() && two.getParts().isEmpty();
    return one.getSheet().equals(two.getSheet())
        && (bothWhole || !Collections.disjoint(one.getParts(), two.getParts()));
  }

  @Override
  public void satisfy(Scene<IndicatorRequirement> scene) {
    if (sheet(scene).isEmpty()) {
      scene.facts().addParameters(scene.parameter().putGrade("A", POINTS).build());
    }
    add(scene, filled(scene));
  }

  @Override
  public void violate(Scene<IndicatorRequirement> scene) {
    Marks marks = new Marks(sheet(scene).orElseThrow());
    add(
        scene,
        scene.requirement().getParts().stream()
            .findFirst()
            .map(part -> marks.spoil(filled(scene), part))
            .orElseGet(() -> marks.spoilTotal(filled(scene))));
  }

  private static Optional<ScoreSheet> sheet(Scene<IndicatorRequirement> scene) {
    return scene.scheme().getSheets().stream()
        .filter(sheet -> sheet.getCode().equals(scene.requirement().getSheet()))
        .findFirst();
  }

  private static Evaluation filled(Scene<IndicatorRequirement> scene) {
    Evaluation.Builder evaluation = gradings(scene).fitting(scene.self()).total(POINTS);
    return sheet(scene)
        .map(Marks::new)
        .map(marks -> marks.fill(evaluation))
        .orElseGet(evaluation::build);
  }

  private static void add(Scene<IndicatorRequirement> scene, Evaluation evaluation) {
    scene.facts().addEvaluations(evaluation);
    Proofs proofs = new Proofs(scene, evaluation.getAbout());
    sheet(scene).map(Marks::new).stream().flatMap(Marks::lines).forEach(proofs::give);
    gradings(scene).addFurther(evaluation.getAbout());
  }

  private static Gradings gradings(Scene<IndicatorRequirement> scene) {
    return new Gradings(scene, Optional.of(scene.requirement().getSheet()));
  }
}
