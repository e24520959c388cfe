package io.github.opencdo.schemes.lint;

import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.requirement.CoverageRequirement;
import io.github.opencdo.model.scheme.Provision;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.scope.AnyOfUnits;
import io.github.opencdo.model.scope.GroupId;
import io.github.opencdo.model.scope.ListedUnits;
import io.github.opencdo.model.scope.Phase;
import io.github.opencdo.model.scope.PhaseId;
import io.github.opencdo.model.scope.UnitGroup;
import io.github.opencdo.model.scope.UnitSelector;
import io.github.opencdo.model.scope.UnitsByPhase;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Whether a list has as many units as the text says. */
final class ListedCounts implements LintRule {

  @Override
  public Stream<LintWarning> check(Scheme scheme) {
    return scheme.getProvisions().stream()
        .flatMap(provision -> provision.getRequirements().stream()
            .filter(CoverageRequirement.class::isInstance)
            .map(CoverageRequirement.class::cast)
            .flatMap(coverage -> check(scheme, provision, coverage)));
  }

  private static Stream<LintWarning> check(
      Scheme scheme, Provision provision, CoverageRequirement coverage) {
    return coverage.getCount().stream()
        .flatMap(stated -> phases(scheme, coverage)
            .flatMap(
                phase -> listed(scheme, coverage.getApplicability().getUnits(), phase).stream())
            .filter(listed -> listed != stated.intValue())
            .distinct()
            .map(listed -> LintRule.warning(provision, "count.listed", stated, listed)));
  }

  private static Stream<PhaseId> phases(Scheme scheme, CoverageRequirement coverage) {
    List<PhaseId> named = coverage.getApplicability().getPhases();
    return named.isEmpty() ? scheme.getPhases().stream().map(Phase::getId) : named.stream();
  }

  /** Counts the listed units, empty if others may belong to the groups too. */
  private static Optional<Integer> listed(Scheme scheme, List<GroupId> groups, PhaseId phase) {
    Set<UnitId> units = new HashSet<>();
    boolean complete = scheme.getGroups().stream()
        .filter(group -> groups.contains(group.getId()))
        .map(UnitGroup::getSelect)
        .allMatch(selector -> collect(selector, phase, units));
    return Optional.of(units.size()).filter(count -> complete && count > 0);
  }

  private static boolean collect(UnitSelector selector, PhaseId phase, Set<UnitId> units) {
    if (selector instanceof ListedUnits listed) {
      units.addAll(listed.getUnits());
      return true;
    }
    if (selector instanceof AnyOfUnits any) {
      return any.getSelectors().stream().allMatch(part -> collect(part, phase, units));
    }
    return selector instanceof UnitsByPhase byPhase
        && Optional.ofNullable(byPhase.getPhases().get(phase))
            .filter(part -> collect(part, phase, units))
            .isPresent();
  }
}
