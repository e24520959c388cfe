package io.github.opencdo.testkit.witness;

import io.github.opencdo.model.evaluation.Evaluation;
import io.github.opencdo.model.evaluation.SheetCode;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.requirement.EvaluationRequirement;
import java.util.List;
import java.util.Optional;

/** Evaluations that fit the rules on who evaluates, and with whom. */
final class Gradings {

  private final Scene<?> scene;
  private final Optional<SheetCode> sheet;
  private final List<Scene<EvaluationRequirement>> rules;

  Gradings(Scene<?> scene, Optional<SheetCode> sheet) {
    this.scene = scene;
    this.sheet = sheet;
    this.rules = scene
        .stage()
        .scenes(EvaluationRequirement.class)
        .filter(rule -> isAbout(rule, scene.standpoint()))
        .filter(rule -> rule.requirement().getSheet().isEmpty()
            || rule.requirement().getSheet().equals(sheet))
        .toList();
  }

  // What is evaluated of one unit is no matter of another.
  private static boolean isAbout(Scene<?> rule, Optional<UnitId> standpoint) {
    return standpoint.isEmpty()
        || rule.standpoint().isEmpty()
        || rule.standpoint().equals(standpoint);
  }

  /** Starts an evaluation that fits the rules on the sheet. */
  Evaluation.Builder fitting(EntityRef about) {
    return fitting(rules.stream().filter(this::isOnSheet).toList(), about).sheet(sheet);
  }

  /** Adds an evaluation that fits, for each rule on any evaluation that another may not fit. */
  void addFurther(EntityRef about) {
    rules.stream()
        .filter(rule -> !isOnSheet(rule))
        .map(rule -> fitting(List.of(rule), about).build())
        .forEach(scene.facts()::addEvaluations);
  }

  private boolean isOnSheet(Scene<EvaluationRequirement> rule) {
    return rule.requirement().getSheet().equals(sheet);
  }

  private Evaluation.Builder fitting(List<Scene<EvaluationRequirement>> some, EntityRef about) {
    return Evaluation.builder()
        .id(scene.nextId())
        .about(about)
        .by(evaluator(some))
        .addAllWith(partners(some))
        .thirdParty(thirdParty(some))
        .on(scene.start());
  }

  private EntityRef evaluator(List<Scene<EvaluationRequirement>> some) {
    return some.stream()
        .filter(rule -> !rule.requirement().getEvaluators().isEmpty())
        .flatMap(rule -> rule.requirement().getEvaluators().stream()
            .filter(rule::isSuiting)
            .filter(party -> isRightful(party, some))
            .map(rule::who))
        .findFirst()
        .orElseGet(scene::outsider);
  }

  private static boolean isRightful(Party party, List<Scene<EvaluationRequirement>> some) {
    return some.stream()
        .map(rule -> rule.requirement().getEvaluators())
        .allMatch(evaluators -> evaluators.isEmpty() || evaluators.contains(party));
  }

  private static List<EntityRef> partners(List<Scene<EvaluationRequirement>> some) {
    return some.stream()
        .flatMap(rule -> rule.requirement().getPartners().stream().map(rule::exactly))
        .distinct()
        .toList();
  }

  private Optional<EntityRef> thirdParty(List<Scene<EvaluationRequirement>> some) {
    return some.stream()
        .filter(rule -> rule.requirement().isThirdParty())
        .map(rule -> scene.outsider())
        .findFirst();
  }
}
