package io.github.opencdo.rules.assessor;

import io.github.opencdo.model.requirement.AppointmentRequirement;
import io.github.opencdo.model.requirement.CardinalityRequirement;
import io.github.opencdo.model.requirement.CoverageRequirement;
import io.github.opencdo.model.requirement.HolderRequirement;
import io.github.opencdo.model.requirement.LineRequirement;
import io.github.opencdo.model.requirement.MirrorRequirement;
import io.github.opencdo.model.requirement.Requirement;
import io.github.opencdo.model.requirement.Staffing;
import io.github.opencdo.model.requirement.SubmissionRequirement;
import io.github.opencdo.model.role.RoleCode;
import io.github.opencdo.model.scheme.Provision;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.scope.Applicability;
import io.github.opencdo.model.source.Force;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Copies the requirements that a provision takes over from others (参照). */
final class Mirrors {

  private final Scheme scheme;

  Mirrors(Scheme scheme) {
    this.scheme = scheme;
  }

  /** Gets the copies, without those for which the scheme has a rule of its own. */
  Stream<Requirement> copies(MirrorRequirement mirror) {
    return mirror.getOf().stream()
        .flatMap(
            id -> scheme.getProvisions().stream().filter(each -> each.getId().equals(id)))
        .flatMap(source -> copies(mirror, source))
        .filter(copy -> !isStated(copy));
  }

  private Stream<Requirement> copies(MirrorRequirement mirror, Provision source) {
    return source.getRequirements().stream().flatMap(each -> copy(mirror, source, each).stream());
  }

  private static Optional<Requirement> copy(
      MirrorRequirement mirror, Provision source, Requirement requirement) {
    String variant =
        source.getId() + requirement.getVariant().map(each -> "/" + each).orElse("");
    Applicability to = mirror.getApplicability();
    Force force = mirror.getForce().or(requirement::getForce).orElse(source.getForce());
    if (requirement instanceof CardinalityRequirement it) {
      return Optional.of(it.toBuilder()
          .variant(variant)
          .applicability(to)
          .force(force)
          .posts(it.getPosts().stream().map(way -> copy(mirror, way)).toList())
          .build());
    }
    if (requirement instanceof HolderRequirement it) {
      return Optional.of(it.toBuilder()
          .variant(variant)
          .applicability(to)
          .force(force)
          .roles(roles(mirror, it.getRoles()))
          .build());
    }
    if (requirement instanceof AppointmentRequirement it) {
      return Optional.of(it.toBuilder()
          .variant(variant)
          .applicability(to)
          .force(force)
          .roles(roles(mirror, it.getRoles()))
          .build());
    }
    if (requirement instanceof LineRequirement it) {
      return Optional.of(it.toBuilder()
          .variant(variant)
          .applicability(to)
          .force(force)
          .roles(roles(mirror, it.getRoles()))
          .build());
    }
    if (requirement instanceof SubmissionRequirement it) {
      return Optional.of(
          it.toBuilder().variant(variant).applicability(to).force(force).build());
    }
    if (requirement instanceof CoverageRequirement it && it.getRole().isPresent()) {
      return Optional.of(it.toBuilder()
          .variant(variant)
          .applicability(to)
          .force(force)
          .role(role(mirror, it.getRole().get()))
          .build());
    }
    return Optional.empty();
  }

  private static Staffing copy(MirrorRequirement mirror, Staffing way) {
    return way.toBuilder().roles(roles(mirror, way.getRoles())).build();
  }

  private static List<RoleCode> roles(MirrorRequirement mirror, Collection<RoleCode> roles) {
    return roles.stream().map(each -> role(mirror, each)).toList();
  }

  private static RoleCode role(MirrorRequirement mirror, RoleCode role) {
    return mirror.getRoles().getOrDefault(role, role);
  }

  private boolean isStated(Requirement copy) {
    return scheme.getProvisions().stream()
        .flatMap(provision -> provision.getRequirements().stream())
        .anyMatch(stated -> states(stated, copy));
  }

  private static boolean states(Requirement stated, Requirement copy) {
    Set<RoleCode> common = new TreeSet<>(roles(stated));
    common.retainAll(roles(copy));
    return stated.typeName().equals(copy.typeName())
        && !common.isEmpty()
        && stated
            .getApplicability()
            .getUnits()
            .containsAll(copy.getApplicability().getUnits());
  }

  private static Collection<RoleCode> roles(Requirement requirement) {
    if (requirement instanceof CardinalityRequirement it) {
      return it.getPosts().stream().flatMap(way -> way.getRoles().stream()).toList();
    }
    if (requirement instanceof HolderRequirement it) {
      return it.getRoles();
    }
    if (requirement instanceof AppointmentRequirement it) {
      return it.getRoles();
    }
    if (requirement instanceof LineRequirement it) {
      return it.getRoles();
    }
    return List.of();
  }
}
