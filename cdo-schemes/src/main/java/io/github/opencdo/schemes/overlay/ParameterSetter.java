package io.github.opencdo.schemes.overlay;

import io.github.opencdo.model.overlay.SetOperation;
import io.github.opencdo.model.requirement.CadenceRequirement;
import io.github.opencdo.model.requirement.CardinalityRequirement;
import io.github.opencdo.model.requirement.ContentRequirement;
import io.github.opencdo.model.requirement.ConveningRequirement;
import io.github.opencdo.model.requirement.CoverageRequirement;
import io.github.opencdo.model.requirement.HolderRequirement;
import io.github.opencdo.model.requirement.IndicatorRequirement;
import io.github.opencdo.model.requirement.Requirement;
import io.github.opencdo.model.requirement.ResourceRequirement;
import io.github.opencdo.model.requirement.SubmissionRequirement;
import io.github.opencdo.model.requirement.TargetRequirement;
import io.github.opencdo.model.requirement.Timed;
import java.util.Optional;

/** Gives the parameters of a requirement the values of an operation. */
final class ParameterSetter {

  private final SetOperation operation;

  ParameterSetter(SetOperation operation) {
    this.operation = operation;
  }

  /** Gets the requirement with the new values, empty if it lacks one of the parameters. */
  Optional<Requirement> set(Requirement requirement) {
    Optional<Requirement> result = Optional.of(requirement);
    for (String parameter : operation.parameters()) {
      result = result.flatMap(each -> set(parameter, each));
    }
    return result;
  }

  private Optional<Requirement> set(String parameter, Requirement requirement) {
    return switch (parameter) {
      case "due" -> of(requirement, Timed.class).map(each -> each.withDue(operation.getDue()));
      case "posts" ->
        of(requirement, CardinalityRequirement.class)
            .map(each -> each.toBuilder().posts(operation.getPosts()).build());
      case "criterion" ->
        of(requirement, HolderRequirement.class)
            .map(each -> each.toBuilder()
                .criterion(operation.getCriterion().orElseThrow())
                .build());
      case "to" ->
        of(requirement, SubmissionRequirement.class)
            .map(each -> each.toBuilder().to(operation.getTo()).build());
      case "topics" ->
        of(requirement, ConveningRequirement.class)
            .map(each -> each.toBuilder().topics(operation.getTopics()).build());
      case "parts" -> parts(requirement);
      default -> figure(parameter, requirement);
    };
  }

  private Optional<Requirement> parts(Requirement requirement) {
    return requirement instanceof IndicatorRequirement indicator
        ? Optional.of(indicator.toBuilder().parts(operation.getParts()).build())
        : of(requirement, ContentRequirement.class)
            .map(each -> each.toBuilder().parts(operation.getParts()).build());
  }

  private Optional<Requirement> figure(String parameter, Requirement requirement) {
    return switch (parameter) {
      case "value" ->
        of(requirement, TargetRequirement.class)
            .map(each -> each.toBuilder().value(operation.getValue()).build());
      case "limit" ->
        of(requirement, ResourceRequirement.class)
            .map(each ->
                each.toBuilder().limit(operation.getLimit().orElseThrow()).build());
      default -> count(requirement);
    };
  }

  private Optional<Requirement> count(Requirement requirement) {
    return requirement instanceof CoverageRequirement coverage
        ? Optional.of(coverage.toBuilder().count(operation.getCount()).build())
        : of(requirement, CadenceRequirement.class)
            .map(each ->
                each.toBuilder().count(operation.getCount().orElseThrow()).build());
  }

  private static <T> Optional<T> of(Requirement requirement, Class<T> type) {
    return Optional.of(requirement).filter(type::isInstance).map(type::cast);
  }
}
