package io.github.opencdo.schemes.lint;

import io.github.opencdo.model.requirement.EvaluationRequirement;
import io.github.opencdo.model.scheme.Provision;
import io.github.opencdo.model.scheme.Scheme;
import java.util.stream.Stream;

/** A question about each evaluation of a scheme; equal answers of one provision count once. */
interface EvaluationRule extends LintRule {

  Stream<LintWarning> check(Scheme scheme, Provision provision, EvaluationRequirement evaluation);

  @Override
  default Stream<LintWarning> check(Scheme scheme) {
    return scheme.getProvisions().stream()
        .flatMap(provision -> provision.getRequirements().stream()
            .filter(EvaluationRequirement.class::isInstance)
            .map(EvaluationRequirement.class::cast)
            .flatMap(evaluation -> check(scheme, provision, evaluation))
            .distinct());
  }
}
