package io.github.opencdo.model.scheme;

import io.github.opencdo.model.requirement.Adaptation;
import io.github.opencdo.model.requirement.MirrorRequirement;
import io.github.opencdo.model.requirement.Requirement;
import io.github.opencdo.model.source.Force;
import java.util.stream.Stream;

/** Copies the requirements that a provision takes over from others (参照). */
final class Mirrors {

  private final Scheme scheme;

  Mirrors(Scheme scheme) {
    this.scheme = scheme;
  }

  /** Gets a requirement, or its copies if it is a mirror. */
  Stream<Requirement> expand(Requirement requirement) {
    return requirement instanceof MirrorRequirement mirror
        ? copies(mirror)
        : Stream.of(requirement);
  }

  private Stream<Requirement> copies(MirrorRequirement mirror) {
    return mirror.getOf().stream()
        .flatMap(
            id -> scheme.getProvisions().stream().filter(each -> each.getId().equals(id)))
        .flatMap(source -> copies(mirror, source))
        .filter(copy -> !isStated(copy));
  }

  private Stream<Requirement> copies(MirrorRequirement mirror, Provision source) {
    return source.getRequirements().stream()
        .flatMap(this::expand)
        .map(each -> copy(mirror, source, each));
  }

  private static Requirement copy(
      MirrorRequirement mirror, Provision source, Requirement requirement) {
    String variant = mirror.getVariant().map(each -> each + "/").orElse("")
        + source.getId()
        + requirement.getVariant().map(each -> "/" + each).orElse("");
    Force force = mirror.getForce().or(requirement::getForce).orElse(source.getForce());
    return requirement.adapted(Adaptation.mirroring(requirement, mirror, variant, force));
  }

  private boolean isStated(Requirement copy) {
    return scheme.getProvisions().stream()
        .flatMap(provision -> provision.getRequirements().stream())
        .anyMatch(stated -> states(stated, copy));
  }

  private static boolean states(Requirement stated, Requirement copy) {
    return stated.concernsTheSameAs(copy)
        && stated
            .getApplicability()
            .getUnits()
            .containsAll(copy.getApplicability().getUnits());
  }
}
