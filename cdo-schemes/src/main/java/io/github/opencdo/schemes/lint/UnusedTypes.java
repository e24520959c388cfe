package io.github.opencdo.schemes.lint;

import io.github.opencdo.model.requirement.Requirement;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.rules.assessor.RequirementTypes;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether a scheme requires a requirement type that it does not use, or that every reader knows. */
final class UnusedTypes implements LintRule {

  @Override
  public Stream<LintWarning> check(Scheme scheme) {
    Set<String> used = scheme.getProvisions().stream()
        .flatMap(provision -> provision.getRequirements().stream())
        .map(Requirement::typeName)
        .collect(Collectors.toSet());
    return scheme.getRequires().stream().flatMap(type -> {
      boolean standard = RequirementTypes.standard().find(type.getText()).isPresent();
      return standard
          ? Stream.of(LintRule.warning("requires.standard", type))
          : Stream.of(LintRule.warning("requires.unused", type))
              .filter(warning -> !used.contains(type.getText()));
    });
  }
}
