package io.github.opencdo.schemes.lint;

import io.github.opencdo.model.organisation.Body;
import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.party.PartyKind;
import io.github.opencdo.model.requirement.EvaluationRequirement;
import io.github.opencdo.model.scheme.ListedUnit;
import io.github.opencdo.model.scheme.Provision;
import io.github.opencdo.model.scheme.Scheme;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether a body evaluates units of which it is one itself. */
final class EvaluatedEvaluators implements EvaluationRule {

  @Override
  public Stream<LintWarning> check(
      Scheme scheme, Provision provision, EvaluationRequirement evaluation) {
    Set<UnitId> evaluated = evaluated(scheme, evaluation);
    return scheme.getBodies().stream()
        .filter(body -> evaluation.getEvaluators().stream().anyMatch(party -> is(party, body)))
        .flatMap(body -> scheme.getUnits().stream()
            .filter(unit -> evaluated.contains(unit.getId()))
            .filter(unit -> isSame(body, unit))
            .map(unit ->
                LintRule.warning(provision, "evaluation.conflict", body.getName(), unit.getId())));
  }

  private static Set<UnitId> evaluated(Scheme scheme, EvaluationRequirement evaluation) {
    return scheme.getGroups().stream()
        .filter(group -> evaluation.getApplicability().getUnits().contains(group.getId()))
        .flatMap(group -> PrintedLists.units(group.getSelect()))
        .collect(Collectors.toSet());
  }

  private static boolean is(Party party, Body body) {
    return party.getKind() == PartyKind.BODY
        && party.getCode().filter(body.getId().getText()::equals).isPresent();
  }

  private static boolean isSame(Body body, ListedUnit unit) {
    return PrintedNames.share(body.getNames(), unit.getNames());
  }
}
