package io.github.opencdo.testkit.contract;

import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.requirement.MirrorRequirement;
import io.github.opencdo.model.requirement.Requirement;
import io.github.opencdo.model.scheme.Provision;
import io.github.opencdo.rules.assessor.Assessor;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.testkit.witness.Witness;
import io.github.opencdo.testkit.witness.Witnesses;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * One requirement, tried on the registers that should fulfil and break it.
 *
 * @param assessor what judges
 * @param provision the provision
 * @param requirement the requirement
 */
record RequirementTrial(Assessor assessor, Provision provision, Requirement requirement) {

  void fulfil() {
    Witness witness = witness();
    assumeTrue(
        !isMirror() || witness.getViolating().isPresent(),
        "The scheme says itself all that is taken over");
    require(
        judge(witness, witness.getSatisfying()),
        found -> !found.isEmpty()
            && found.stream().allMatch(each -> each.getOutcome() == Outcome.SATISFIED),
        "must be fulfilled by a register that has what it asks",
        "Look whether its groups, phases and events ever let it apply, and whether what it asks can be"
            + " had at all");
  }

  void violate() {
    Witness witness = witness();
    Register broken = witness
        .getViolating()
        .orElseGet(() -> abort("Nothing that a register records can break it"));
    require(
        judge(witness, broken),
        found -> found.stream().anyMatch(each -> each.getOutcome() == Outcome.VIOLATED),
        "must be broken by a register that lacks what it asks",
        "Look whether another of its ways is always open, and whether its force is what the text says");
  }

  private Witness witness() {
    return findWitness()
        .orElseGet(() -> abort("The kit cannot make registers for the type '%s': try it with a %s"
            .formatted(requirement.typeName(), RequirementTypeContract.class.getSimpleName())));
  }

  private Optional<Witness> findWitness() {
    try {
      return Witnesses.find(assessor.getScheme(), provision, requirement);
    } catch (RuntimeException notMade) {
      return abort("The kit cannot make registers for it: " + notMade.getMessage());
    }
  }

  // Copies have names of their own.
  private List<Finding> judge(Witness witness, Register register) {
    return assessor.assess(register, witness.getAsOf()).getFindings().stream()
        .filter(each -> each.getKey().getProvision().equals(provision.getId()))
        .filter(each ->
            isMirror() || each.getKey().getRequirement().equals(requirement.qualifiedName()))
        .toList();
  }

  private boolean isMirror() {
    return requirement instanceof MirrorRequirement;
  }

  private void require(
      List<Finding> found, Predicate<List<Finding>> test, String expectation, String advice) {
    if (!test.test(found)) {
      throw new AssertionError("%s/%s %s, but was: %s. %s"
          .formatted(
              provision.getId(), requirement.qualifiedName(), expectation, lines(found), advice));
    }
  }

  private static String lines(List<Finding> found) {
    return found.stream()
        .map(each -> each.getOutcome() + " '" + each.message(Locale.ENGLISH) + "'")
        .collect(Collectors.joining("; ", "[", "]"));
  }
}
