package io.github.opencdo.testkit.witness;

import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.requirement.Requirement;
import io.github.opencdo.model.scheme.Provision;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.source.ProvisionId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the witnesses of a scheme: for each requirement, what fulfils and what breaks it (例证). */
public final class Witnesses {

  private static final List<Scenario<?>> SCENARIOS = List.of(
      new CoverageWitness(),
      new BodyWitness(),
      new MirrorWitness(),
      new CardinalityWitness(),
      new HolderWitness(),
      new AppointmentWitness(),
      new LineWitness(),
      new SubmissionWitness(),
      new DutyWitness(),
      new PowerWitness(),
      new ArtefactWitness(),
      new ResourceWitness(),
      new ContentWitness(),
      new TargetWitness(),
      new CadenceWitness(),
      new RemedyWitness(),
      new ConveningWitness(),
      new EvaluationWitness(),
      new IndicatorWitness(),
      new ConsequenceWitness(),
      new CompositionWitness());

  private Witnesses() {}

  /**
   * Makes the witnesses of a scheme.
   *
   * @param scheme the scheme
   * @return one for each requirement that asks for tasks, documents, meetings, evaluations or what
   *     follows from them, in the order of the scheme
   */
  public static List<Witness> of(Scheme scheme) {
    return scheme.getProvisions().stream()
        .flatMap(provision ->
            provision.getRequirements().stream().flatMap(each -> witness(scheme, provision, each)))
        .toList();
  }

  /**
   * Finds the witness of one requirement.
   *
   * @param scheme the scheme
   * @param provision a provision of the scheme
   * @param requirement a requirement of the provision
   * @return the witness, empty for a requirement type of another project
   * @throws RuntimeException if the scheme speaks of a group, unit or body that it does not have, or has no
   *     phase in which the requirement falls due
   */
  public static Optional<Witness> find(
      Scheme scheme, Provision provision, Requirement requirement) {
    return witness(scheme, provision, requirement).findFirst();
  }

  /** Gets how the requirements of each type are fulfilled and broken. */
  static List<Scenario<?>> scenarios() {
    return SCENARIOS;
  }

  /** Finds how the requirements of a type are fulfilled and broken. */
  static Optional<Scenario<?>> scenario(Requirement requirement) {
    return SCENARIOS.stream()
        .filter(scenario -> scenario.type().isInstance(requirement))
        .findFirst();
  }

  private static Stream<Witness> witness(
      Scheme scheme, Provision provision, Requirement requirement) {
    return SCENARIOS.stream()
        .filter(scenario -> scenario.type().isInstance(requirement))
        .map(scenario -> witness(scheme, provision, requirement, scenario));
  }

  private static <R extends Requirement> Witness witness(
      Scheme scheme, Provision provision, Requirement requirement, Scenario<R> scenario) {
    Rule<R> rule = new Rule<>(provision, scenario.type().cast(requirement));
    Scene<R> good = Scene.open(scheme, rule, scenario);
    Witness.Builder witness = Witness.builder()
        .provision(provision.getId())
        .requirement(requirement.qualifiedName())
        .asOf(good.stage().timetable().asOf())
        .satisfying(satisfying(good, scenario));
    Scene<R> bad = Scene.open(scheme, rule, scenario);
    if (scenario.isBreakable(bad)) {
      witness.violating(violating(bad, scenario)).addAllAlso(also(bad, scenario));
    }
    return witness.build();
  }

  private static <R extends Requirement> Register satisfying(Scene<R> good, Scenario<R> scenario) {
    good.begin(scenario);
    scenario.satisfy(good);
    good.playAlike(scenario);
    good.settleWhoJoined();
    return good.stage().register();
  }

  private static <R extends Requirement> Register violating(Scene<R> bad, Scenario<R> scenario) {
    bad.begin(scenario);
    scenario.violate(bad);
    return bad.stage().register();
  }

  private static <R extends Requirement> List<ProvisionId> also(
      Scene<R> bad, Scenario<R> scenario) {
    return scenario.breaks(bad).filter(id -> !id.equals(bad.rule().id())).toList();
  }
}
