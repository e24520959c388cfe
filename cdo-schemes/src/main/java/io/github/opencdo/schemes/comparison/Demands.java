package io.github.opencdo.schemes.comparison;

import io.github.opencdo.model.requirement.CardinalityRequirement;
import io.github.opencdo.model.requirement.CoverageRequirement;
import io.github.opencdo.model.requirement.Requirement;
import io.github.opencdo.model.role.RoleCode;
import io.github.opencdo.model.role.RoleType;
import io.github.opencdo.model.scheme.Disposition;
import io.github.opencdo.model.scheme.Provision;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.source.Force;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether one scheme asks, in a provision or requirement, at least what another one asks there. */
final class Demands {

  private final Scheme stricter;
  private final Scheme looser;
  private final Scopes scopes;
  private final Definitions definitions;

  Demands(Scheme stricter, Scheme looser) {
    this.stricter = stricter;
    this.looser = looser;
    this.scopes = new Scopes(stricter, looser);
    this.definitions = new Definitions(stricter, looser);
  }

  boolean cover(Provision one, Provision other) {
    return Forces.cover(one.getForce(), other.getForce())
        && coverDisposition(one, other)
        && definitions.agree(other)
        && looser.requirementsOf(other).stream()
            .allMatch(wanted -> stricter.requirementsOf(one).stream()
                .anyMatch(each -> each.qualifiedName().equals(wanted.qualifiedName())
                    && cover(each, one.getForce(), wanted, other.getForce())));
  }

  // What no program can judge is the same only where it is said in the same words.
  private static boolean coverDisposition(Provision one, Provision other) {
    boolean descriptive = other.getDisposition() == Disposition.DESCRIPTIVE;
    return one.getDisposition() == other.getDisposition()
        && (!descriptive || one.getParaphrase().equals(other.getParaphrase()));
  }

  boolean cover(Requirement one, Force ofOne, Requirement other, Force ofOther) {
    return Forces.cover(one.getForce().orElse(ofOne), other.getForce().orElse(ofOther))
        && coverScope(one, other)
        && PostRules.cover(one, other);
  }

  private boolean coverScope(Requirement one, Requirement other) {
    return scopes.cover(one.getApplicability(), other.getApplicability())
        && coverCoverage(one, other)
        && coverGroups(one);
  }

  // A coverage counts its units, so that with more of them it asks something else and not more;
  // and where it forbids posts without naming them, it forbids all of the scheme.
  private boolean coverCoverage(Requirement one, Requirement other) {
    return !(one instanceof CoverageRequirement coverage)
        || one.getApplicability().getUnits().equals(other.getApplicability().getUnits())
            && scopes.areSame(one.getApplicability().getUnits())
            && (!coverage.concernsEveryRole() || roles(stricter).containsAll(roles(looser)));
  }

  private boolean coverGroups(Requirement one) {
    return !(one instanceof CardinalityRequirement cardinality)
        || cardinality.getPosts().stream().allMatch(way -> scopes.areSame(way.getUnits()));
  }

  private static Set<RoleCode> roles(Scheme scheme) {
    return scheme.getRoles().stream().map(RoleType::getCode).collect(Collectors.toSet());
  }
}
