package io.github.opencdo.testkit.witness;

import io.github.opencdo.model.requirement.MirrorRequirement;
import io.github.opencdo.model.requirement.Requirement;
import io.github.opencdo.model.scheme.Provision;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.scope.Applicability;
import io.github.opencdo.model.source.Force;
import io.github.opencdo.model.source.ProvisionId;
import java.util.stream.Stream;

/**
 * A requirement and the provision that states it or takes it over from another.
 *
 * @param <R> the type of requirement
 * @param provision the provision
 * @param requirement the requirement
 */
record Rule<R extends Requirement>(Provision provision, R requirement) {

  /** Gets the rules of a type, those that are taken over included. */
  static <R extends Requirement> Stream<Rule<R>> of(Scheme scheme, Class<R> type) {
    return scheme.getProvisions().stream()
        .flatMap(provision -> provision.getRequirements().stream()
            .flatMap(each ->
                each instanceof MirrorRequirement mirror ? copies(scheme, mirror) : Stream.of(each))
            .filter(type::isInstance)
            .map(type::cast)
            .map(each -> new Rule<>(provision, each)));
  }

  /** Gets what a mirror takes over, without that for which the scheme has a rule of its own. */
  static Stream<Requirement> copies(Scheme scheme, MirrorRequirement mirror) {
    return scheme.getProvisions().stream()
        .filter(source -> mirror.getOf().contains(source.getId()))
        .flatMap(source -> source.getRequirements().stream()
            .flatMap(each ->
                each instanceof MirrorRequirement inner ? copies(scheme, inner) : Stream.of(each))
            .map(each -> copy(mirror, source, each)))
        .filter(copy -> !isStated(scheme, copy));
  }

  private static Requirement copy(
      MirrorRequirement mirror, Provision source, Requirement requirement) {
    String variant = source.getId().getText()
        + requirement.getVariant().map(each -> "/" + each).orElse("");
    Force force = mirror.getForce().or(requirement::getForce).orElse(source.getForce());
    return requirement.mirroredBy(mirror, variant, force);
  }

  private static boolean isStated(Scheme scheme, Requirement copy) {
    return scheme.getProvisions().stream()
        .flatMap(provision -> provision.getRequirements().stream())
        .filter(stated -> stated.concernsTheSameAs(copy))
        .anyMatch(stated -> stated
            .getApplicability()
            .getUnits()
            .containsAll(copy.getApplicability().getUnits()));
  }

  ProvisionId id() {
    return provision.getId();
  }

  Applicability applicability() {
    return requirement.getApplicability();
  }

  /** Checks whether it asks or wishes for something, rather than to permit or to describe. */
  boolean binds() {
    Force force = requirement.getForce().orElse(provision.getForce());
    return force != Force.MAY && force != Force.NONE;
  }
}
