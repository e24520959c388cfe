package io.github.opencdo.testkit.contract;

import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.opencdo.model.requirement.Requirement;
import io.github.opencdo.model.scheme.Provision;
import io.github.opencdo.model.source.Force;
import io.github.opencdo.rules.assessor.Assessor;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;

/** The tests of what one scheme says, each named by the force and the identifier of its provision. */
final class ProvisionTests {

  private final Assessor assessor;

  private ProvisionTests(Assessor assessor) {
    this.assessor = assessor;
  }

  static Stream<DynamicNode> of(Assessor assessor) {
    ProvisionTests tests = new ProvisionTests(assessor);
    return assessor.getScheme().getProvisions().stream().flatMap(tests::of);
  }

  private Stream<DynamicNode> of(Provision provision) {
    return provision.getRequirements().isEmpty()
        ? Stream.of(dynamicTest(
            "%s %s".formatted(provision.getForce(), provision.getId()), () -> skip(provision)))
        : provision.getRequirements().stream().flatMap(each -> of(provision, each));
  }

  private static void skip(Provision provision) {
    abort("No program can judge it: "
        + provision.getReason().map(reason -> reason.in(Locale.ENGLISH)).orElse("no requirement"));
  }

  private Stream<DynamicNode> of(Provision provision, Requirement requirement) {
    Force force = requirement.getForce().orElse(provision.getForce());
    String name = "%s %s %s".formatted(force, provision.getId(), requirement.qualifiedName());
    RequirementTrial trial = new RequirementTrial(assessor, provision, requirement);
    return Stream.of(
        dynamicTest(name + " can be fulfilled", trial::fulfil),
        dynamicTest(name + " can be broken", trial::violate));
  }
}
