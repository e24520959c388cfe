package io.github.opencdo.schemes.lint;

import io.github.opencdo.model.organisation.Body;
import io.github.opencdo.model.organisation.BodyFunction;
import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.organisation.UnitKind;
import io.github.opencdo.model.requirement.CoverageRequirement;
import io.github.opencdo.model.scheme.ListedUnit;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.scope.UnitGroup;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether the body that leads is missing from a closed list of departments, so that nothing is asked of it. */
final class UnlistedLeads implements LintRule {

  @Override
  public Stream<LintWarning> check(Scheme scheme) {
    return scheme.getBodies().stream()
        .filter(body -> body.getFunctions().contains(BodyFunction.LEAD))
        .filter(body -> isOf(scheme, body) && !isListed(scheme, body))
        .flatMap(body -> scheme.getProvisions().stream()
            .filter(provision -> provision.getRequirements().stream()
                .anyMatch(requirement -> requirement instanceof CoverageRequirement coverage
                    && countsDepartments(scheme, coverage)))
            .map(provision -> LintRule.warning(provision, "lead.unlisted", body.getName())));
  }

  private static boolean isOf(Scheme scheme, Body body) {
    return body.getJurisdiction().map(scheme.getJurisdiction().getId()::equals).orElse(true);
  }

  private static boolean isListed(Scheme scheme, Body body) {
    return scheme.getUnits().stream()
        .anyMatch(unit -> PrintedNames.share(unit.getNames(), body.getNames()));
  }

  private static boolean countsDepartments(Scheme scheme, CoverageRequirement coverage) {
    return coverage.getCount().isPresent()
        && scheme.getGroups().stream()
            .filter(group -> coverage.getApplicability().getUnits().contains(group.getId()))
            .anyMatch(group -> isClosedListOfDepartments(scheme, group));
  }

  private static boolean isClosedListOfDepartments(Scheme scheme, UnitGroup group) {
    Set<UnitId> listed = PrintedLists.units(group.getSelect()).collect(Collectors.toSet());
    return PrintedLists.isAll(group.getSelect())
        && scheme.getUnits().stream()
            .filter(unit -> unit.getKind() == UnitKind.GOV_DEPARTMENT)
            .map(ListedUnit::getId)
            .anyMatch(listed::contains);
  }
}
