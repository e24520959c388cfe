package io.github.opencdo.schemes.lint;

import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.party.PartyKind;
import io.github.opencdo.model.party.PartyScope;
import io.github.opencdo.model.requirement.EvaluationRequirement;
import io.github.opencdo.model.scheme.Provision;
import io.github.opencdo.model.scheme.Scheme;
import java.util.stream.Stream;

/** Whether a unit evaluates itself, or its own people. */
final class SelfEvaluation implements EvaluationRule {

  @Override
  public Stream<LintWarning> check(
      Scheme scheme, Provision provision, EvaluationRequirement evaluation) {
    Party evaluated = evaluation.getOf();
    return evaluation.getEvaluators().stream()
        .filter(
            evaluator -> evaluator.equals(evaluated) || isOfUnit(evaluator) && isOfUnit(evaluated))
        .map(evaluator -> LintRule.warning(provision, "evaluation.self", evaluator));
  }

  private static boolean isOfUnit(Party party) {
    return party.getKind() == PartyKind.OWN_UNIT
        || party.getKind() == PartyKind.HEAD
        || party.getScope().filter(PartyScope.UNIT::equals).isPresent();
  }
}
