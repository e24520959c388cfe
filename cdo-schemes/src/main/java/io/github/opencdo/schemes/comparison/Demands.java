package io.github.opencdo.schemes.comparison;

import io.github.opencdo.model.requirement.CoverageRequirement;
import io.github.opencdo.model.requirement.Requirement;
import io.github.opencdo.model.scheme.Disposition;
import io.github.opencdo.model.scheme.Provision;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.source.Force;

/** Whether one scheme asks, in a provision or requirement, at least what another one asks there. */
final class Demands {

  private final Scheme stricter;
  private final Scheme looser;
  private final Scopes scopes;

  Demands(Scheme stricter, Scheme looser) {
    this.stricter = stricter;
    this.looser = looser;
    this.scopes = new Scopes(stricter, looser);
  }

  boolean cover(Provision one, Provision other) {
    return Forces.cover(one.getForce(), other.getForce())
        && coverDisposition(one, other)
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

  // A coverage counts its units, so that with more of them it asks something else and not more.
  private boolean coverScope(Requirement one, Requirement other) {
    boolean counts = one instanceof CoverageRequirement;
    return scopes.cover(one.getApplicability(), other.getApplicability())
        && (!counts || scopes.haveSameUnits(one.getApplicability(), other.getApplicability()));
  }
}
