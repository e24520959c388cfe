package io.github.opencdo.testkit.witness;

import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.RecordId;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.organisation.UnitKind;
import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.register.Parameter;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.requirement.Requirement;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.scope.Strength;
import io.github.opencdo.model.time.Due;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * One requirement for one unit, on a stage that others may share.
 *
 * @param <R> the type of requirement
 * @param stage where and when it is played
 * @param rule the requirement and its provision
 * @param standpoint the unit, empty where the requirement applies to none in particular
 * @param isLead whether the stage was set up for it
 */
record Scene<R extends Requirement>(
    Stage stage, Rule<R> rule, Optional<UnitId> standpoint, boolean isLead) {

  static <R extends Requirement> Scene<R> open(Scheme scheme, Rule<R> rule, Scenario<R> scenario) {
    Optional<Due> due = scenario.due(rule.requirement(), scheme);
    Stage stage = Stage.of(scheme, rule.applicability(), due);
    due.flatMap(each -> stage.timetable().measure(each, rule.id()))
        .ifPresent(stage.facts()::addParameters);
    return new Scene<>(stage, rule, stage.unit(), true);
  }

  /** Lets happen from what the due date is counted. */
  void begin(Scenario<R> scenario) {
    scenario
        .due(rule.requirement(), scheme())
        .ifPresent(due -> new Beginnings(stage, unit()).happen(due));
  }

  /** Checks whether it asks or wishes for something of the unit; a voluntary one is free. */
  boolean binds() {
    return rule.binds()
        && unit()
            .map(own -> stage.members().strength(rule.applicability(), own))
            .filter(Strength.VOLUNTARY::equals)
            .isEmpty();
  }

  /** Makes certain who has joined of their own accord, where it applies to those. */
  void settleWhoJoined() {
    if (stage.members().areJoined(rule.applicability())) {
      Completion.complete(this, Gap.none(stage), Set.of(FactKind.SUBMISSIONS));
    }
  }

  R requirement() {
    return rule.requirement();
  }

  Scheme scheme() {
    return stage.scheme();
  }

  /** Gets the day on which the scheme begins. */
  LocalDate start() {
    return stage.timetable().start();
  }

  /** Gets the days on which something that is due was done. */
  List<LocalDate> days(Optional<Due> due) {
    return stage.timetable().days(due);
  }

  Register.Builder facts() {
    return stage.facts();
  }

  RecordId nextId() {
    return stage.nextId();
  }

  void declareComplete(FactKind kind) {
    facts().addRecords(kind);
  }

  /** Supplies what the text leaves open. */
  Parameter.Builder parameter() {
    return Parameter.builder().provision(rule.id());
  }

  Optional<Unit> unit() {
    return standpoint.map(stage::unit);
  }

  /** Gets who a party is. */
  EntityRef exactly(Party party) {
    return stage.cast().find(party, unit());
  }

  /** Gets somebody who acts for a party; beside the lead, a unit stands in for its people. */
  EntityRef who(Party party) {
    return isLead ? exactly(party) : stage.cast().standIn(party, unit());
  }

  /** Gets somebody who acts for one of several parties. */
  EntityRef anyOf(List<Party> parties) {
    return who(suiting(parties));
  }

  /** Gets the first of several parties that suits the unit, or else the first. */
  Party suiting(List<Party> parties) {
    return parties.stream().filter(this::isSuiting).findFirst().orElse(parties.get(0));
  }

  boolean isSuiting(Party party) {
    return unit().map(own -> Cast.suits(party, own)).orElse(true);
  }

  /** Gets the unit, or anybody where the requirement applies to none in particular. */
  EntityRef self() {
    return who(Party.ownUnit());
  }

  /** Gets the unit, or one at home where the requirement applies to none in particular. */
  Unit subject() {
    Ground ground = stage.ground();
    return unit().orElseGet(() -> ground.unit(UnitKind.GOV_DEPARTMENT, ground.home()));
  }

  EntityRef outsider() {
    return stage.cast().outsider();
  }

  /** Fulfils the same requirement for the other units to which it applies. */
  void playAlike(Scenario<R> scenario) {
    play(scenario, other -> other.rule.equals(rule) && !other.standpoint.equals(standpoint));
  }

  /** Fulfils the other requirements of the type, as far as they are not broken with this one. */
  void playOthers(Scenario<R> scenario) {
    play(
        scenario,
        other -> !other.rule.equals(rule)
            && scenario.isBreakable(other)
            && !scenario.breaksWith(this, other));
  }

  // To fulfil one may bring units on stage to which others apply.
  private void play(Scenario<R> scenario, Predicate<Scene<R>> which) {
    Set<Scene<R>> played = new HashSet<>();
    List<Scene<R>> open = matching(scenario, which);
    while (!played.containsAll(open)) {
      open.stream().filter(played::add).forEach(scene -> {
        scene.begin(scenario);
        scenario.satisfy(scene);
      });
      open = matching(scenario, which);
    }
  }

  private List<Scene<R>> matching(Scenario<R> scenario, Predicate<Scene<R>> which) {
    return stage.scenes(scenario.type()).filter(which).toList();
  }
}
