package io.github.opencdo.testkit.witness;

import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.requirement.ConsequenceRequirement;
import io.github.opencdo.model.requirement.MirrorRequirement;
import io.github.opencdo.model.requirement.Requirement;
import io.github.opencdo.model.scheme.Provision;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.scope.GroupId;
import io.github.opencdo.model.scope.Strength;
import io.github.opencdo.model.scope.UnitGroup;
import io.github.opencdo.model.source.Force;
import io.github.opencdo.model.source.ProvisionId;
import io.github.opencdo.rules.assessor.Assessor;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.Outcome;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A witness and what the engine says of it; the text form names its force and provision. */
record Played(Assessor assessor, Witness witness) {

  static List<Played> of(Scheme scheme) {
    Assessor assessor = Assessor.of(scheme);
    return Witnesses.of(scheme).stream().map(each -> new Played(assessor, each)).toList();
  }

  List<Finding> judge(Register register) {
    return assessor.assess(register, witness.getAsOf()).getFindings();
  }

  /** Gets what is found under the requirement itself. */
  List<Finding> own(List<Finding> found) {
    return found.stream()
        .filter(each -> each.getKey().getProvision().equals(witness.getProvision()))
        .filter(
            each -> isMirror() || each.getKey().getRequirement().equals(witness.getRequirement()))
        .toList();
  }

  /** Checks whether findings are those of copies, which have names of their own. */
  boolean isMirror() {
    return requirement() instanceof MirrorRequirement;
  }

  Set<ProvisionId> violated(List<Finding> found) {
    return found.stream()
        .filter(each -> each.getOutcome() == Outcome.VIOLATED)
        .map(each -> each.getKey().getProvision())
        .collect(Collectors.toSet());
  }

  Requirement requirement() {
    return provision().getRequirements().stream()
        .filter(each -> each.qualifiedName().equals(witness.getRequirement()))
        .findFirst()
        .orElseThrow();
  }

  Force force() {
    return requirement().getForce().orElse(provision().getForce());
  }

  /** Gets the force with which it binds the units of its groups. */
  Force bindingForce() {
    return requirement().getApplicability().getUnits().stream()
        .map(this::strength)
        .min(Comparator.naturalOrder())
        .map(strength -> strength.limit(force()))
        .orElse(force());
  }

  private Strength strength(GroupId id) {
    return assessor.getScheme().getGroups().stream()
        .filter(group -> group.getId().equals(id))
        .map(UnitGroup::getStrength)
        .findFirst()
        .orElse(Strength.BOUND);
  }

  /** Checks whether what is granted needs a ground, with whatever force. */
  boolean isGrounded() {
    return requirement() instanceof ConsequenceRequirement wanted && wanted.isGrounded();
  }

  private Provision provision() {
    return assessor.getScheme().getProvisions().stream()
        .filter(each -> each.getId().equals(witness.getProvision()))
        .findFirst()
        .orElseThrow();
  }

  String name() {
    return witness.getProvision() + " " + witness.getRequirement();
  }

  @Override
  public String toString() {
    return force() + " " + name();
  }
}
