package io.github.opencdo.model.requirement;

import io.github.opencdo.model.role.RoleCode;
import io.github.opencdo.model.scope.Applicability;
import io.github.opencdo.model.source.Force;
import io.github.opencdo.model.source.ReadingId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a copy of a requirement has in place of the original's common parts and roles (改编).
 *
 * <p>Mirror requirements (参照) and derived schemes copy requirements in this one way.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Adaptation {

  private final Optional<String> variant;
  private final Applicability applicability;
  private final List<ReadingId> assumed;
  private final Optional<Force> force;
  private final Substitution substitution;

  private Adaptation(
      Optional<String> variant,
      Applicability applicability,
      List<ReadingId> assumed,
      Optional<Force> force,
      Substitution substitution) {
    this.variant = variant;
    this.applicability = applicability;
    this.assumed = assumed;
    this.force = force;
    this.substitution = substitution;
  }

  /**
   * Obtains the adaptation that changes nothing.
   *
   * @param requirement the requirement that is copied
   * @return the adaptation
   */
  public static Adaptation of(Requirement requirement) {
    return new Adaptation(
        requirement.getVariant(),
        requirement.getApplicability(),
        requirement.getAssumed(),
        requirement.getForce(),
        Substitution.of(Map.of()));
  }

  /**
   * Obtains the adaptation to the units and roles of a mirror requirement.
   *
   * @param requirement the requirement that is copied
   * @param mirror the requirement that copies
   * @param variant the name of the copy
   * @param force the force of the copy
   * @return the adaptation
   */
  public static Adaptation mirroring(
      Requirement requirement, MirrorRequirement mirror, String variant, Force force) {
    return new Adaptation(
        Optional.of(variant),
        mirror.getApplicability(),
        Stream.concat(requirement.getAssumed().stream(), mirror.getAssumed().stream())
            .toList(),
        Optional.of(force),
        Substitution.of(mirror.getRoles()));
  }

  /**
   * Returns a copy with another applicability.
   *
   * @param other to whom and when the copy of the requirement applies
   * @return the adaptation
   */
  public Adaptation withApplicability(Applicability other) {
    return new Adaptation(variant, other, assumed, force, substitution);
  }

  /**
   * Returns a copy with another force.
   *
   * @param other the force of the copy of the requirement
   * @return the adaptation
   */
  public Adaptation withForce(Force other) {
    return new Adaptation(variant, applicability, assumed, Optional.of(other), substitution);
  }

  /**
   * Returns a copy that replaces roles.
   *
   * @param roles which role takes the place of which; others stay as they are
   * @return the adaptation
   */
  public Adaptation withRoles(Map<RoleCode, RoleCode> roles) {
    return new Adaptation(variant, applicability, assumed, force, Substitution.of(roles));
  }

  /** Gets what tells the copy from another requirement of its type. */
  public Optional<String> getVariant() {
    return variant;
  }

  /** Gets to whom and when the copy applies. */
  public Applicability getApplicability() {
    return applicability;
  }

  /** Gets the readings on which the copy rests. */
  public List<ReadingId> getAssumed() {
    return assumed;
  }

  /** Gets the force of the copy where it differs from that of its provision. */
  public Optional<Force> getForce() {
    return force;
  }

  /** Gets what replaces the roles. */
  public Substitution getSubstitution() {
    return substitution;
  }
}
