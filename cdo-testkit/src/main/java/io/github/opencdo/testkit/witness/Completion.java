package io.github.opencdo.testkit.witness;

import io.github.opencdo.model.appointment.Assignment;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.party.PartyKind;
import io.github.opencdo.model.person.PersonId;
import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.requirement.BodyRequirement;
import io.github.opencdo.model.requirement.CardinalityRequirement;
import io.github.opencdo.model.requirement.CoverageRequirement;
import io.github.opencdo.model.requirement.HolderRequirement;
import io.github.opencdo.model.requirement.LineRequirement;
import io.github.opencdo.model.requirement.Requirement;
import io.github.opencdo.model.requirement.SubmissionRequirement;
import io.github.opencdo.model.role.ResponsibilityTier;
import io.github.opencdo.model.scope.Applicability;
import io.github.opencdo.model.scope.GroupId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Adds what the other rules ask of the kinds of fact that a register declares complete, so that
 * nothing is missing but what breaks a requirement; where a rule needs just that, it is broken too.
 */
final class Completion {

  private final Stage stage;
  private final Optional<Rule<?>> lead;
  private final Gap gap;
  private final Set<FactKind> kinds;
  private final List<Rule<Requirement>> rules;
  private final Set<Object> filed = new HashSet<>();

  private Completion(Stage stage, Optional<Rule<?>> lead, Gap gap, Set<FactKind> kinds) {
    this.stage = stage;
    this.lead = lead;
    this.gap = gap;
    this.kinds = kinds;
    this.rules = Rule.of(stage.scheme(), Requirement.class)
        .filter(rule -> rule.binds() && !isOfLead(rule))
        .toList();
  }

  /** Declares kinds of fact complete and completes them. */
  static void complete(Scene<?> scene, Gap gap, Set<FactKind> kinds) {
    kinds.forEach(scene::declareComplete);
    new Completion(scene.stage(), Optional.of(scene.rule()), gap, kinds).run();
  }

  /** Obtains what completes some kinds of fact for all rules. */
  static Completion of(Stage stage, Set<FactKind> kinds) {
    return new Completion(stage, Optional.empty(), Gap.none(stage), kinds);
  }

  private boolean isOfLead(Rule<Requirement> rule) {
    return lead.filter(each -> each.id().equals(rule.id())).isPresent();
  }

  void run() {
    int before;
    do {
      before = size();
      rules.forEach(this::complete);
    } while (size() != before);
  }

  private int size() {
    return stage.ground().units().size() + stage.cast().size() + filed.size();
  }

  private void complete(Rule<Requirement> rule) {
    Requirement requirement = rule.requirement();
    Population population = new Population(stage, gap);
    if (requirement instanceof CoverageRequirement coverage
        && coverage.getRole().isEmpty()) {
      settle(rule, isPopulated(rule, population::fill));
      return;
    }
    if (requirement instanceof BodyRequirement) {
      settle(rule, isPopulated(rule, population::fillListed));
    }
    subjects(rule).forEach(unit -> settle(rule, isKept(requirement, unit)));
  }

  private void settle(Rule<Requirement> rule, boolean kept) {
    if (!kept) {
      stage.breakAlso(rule.id());
    }
  }

  private Stream<Optional<Unit>> subjects(Rule<Requirement> rule) {
    boolean general = rule.requirement() instanceof SubmissionRequirement submission
            && submission.getSender().getKind() == PartyKind.BODY
        || rule.requirement() instanceof BodyRequirement
            && rule.applicability().getUnits().isEmpty();
    return general
        ? Stream.of(Optional.<Unit>empty()).filter(none -> stage.isInPhase(rule.applicability()))
        : stage.ground().units().stream()
            .filter(unit -> stage.isInPhase(rule.applicability()))
            .filter(unit -> stage.isAbout(rule.applicability(), unit))
            .map(Optional::of);
  }

  private boolean isPopulated(Rule<Requirement> rule, Predicate<GroupId> fill) {
    Applicability to = rule.applicability();
    return !kinds.contains(FactKind.UNITS)
        || !stage.isInPhase(to)
        || to.getUnits().stream().map(fill::test).reduce(true, Boolean::logicalAnd);
  }

  private boolean isKept(Requirement requirement, Optional<Unit> unit) {
    if (requirement instanceof CardinalityRequirement cardinality) {
      return isStaffed(cardinality, unit.orElseThrow());
    }
    if (requirement instanceof CoverageRequirement coverage) {
      return isThere(Party.parse("role:" + coverage.getRole().orElseThrow() + "@unit"), unit);
    }
    if (requirement instanceof BodyRequirement body) {
      return isThere(body.getParty(), unit);
    }
    if (requirement instanceof LineRequirement line) {
      return isKept(line, unit.orElseThrow());
    }
    if (requirement instanceof HolderRequirement holder) {
      return isSuited(holder, unit.orElseThrow());
    }
    return !(requirement instanceof SubmissionRequirement submission)
        || !kinds.contains(FactKind.SUBMISSIONS)
        || isFiled(submission, unit);
  }

  // Too many are a breach even if others may be missing.
  private boolean isStaffed(CardinalityRequirement cardinality, Unit unit) {
    Posts posts = new Posts(stage, unit, gap);
    boolean complete = cardinality.getPosts().stream().map(Posts::source).allMatch(kinds::contains);
    boolean open = !complete || stage.timetable().isOpen(cardinality.getDue());
    return complete && posts.fill(cardinality) || open && !posts.isOverfull(cardinality);
  }

  private boolean isThere(Party party, Optional<Unit> unit) {
    boolean wanted =
        kinds.contains(Absentee.source(party)) && party.getKind() != PartyKind.OWN_UNIT;
    boolean lacking = wanted && gap.lacks(party, unit);
    if (wanted && !lacking) {
      stage.cast().find(party, unit);
    }
    return !lacking;
  }

  private boolean isKept(LineRequirement line, Unit unit) {
    long people = stage.cast().staff().holders(unit.getId(), line.getRoles()).stream()
        .map(Assignment::getPerson)
        .distinct()
        .count();
    if (people == 0) {
      return true;
    }
    boolean shared = people > 1
        && line.getTargets().isEmpty()
        && line.getTier().filter(tier -> tier != ResponsibilityTier.HANDS_ON).isPresent();
    return !shared
        && line.getTargets().stream()
            .map(target -> isThere(target, Optional.of(unit)))
            .reduce(true, Boolean::logicalAnd);
  }

  private boolean isSuited(HolderRequirement holder, Unit unit) {
    List<Assignment> holders = stage.cast().staff().holders(unit.getId(), holder.getRoles());
    boolean lacking = !holders.isEmpty() && gap.lacks(holder.getCriterion());
    boolean judged =
        Conditions.leaves(holder.getCriterion()).map(Conditions::source).anyMatch(kinds::contains);
    if (judged && !lacking) {
      holders.stream()
          .map(Assignment::getPerson)
          .filter(person -> filed.add(List.of(holder, person)))
          .forEach(person -> suit(person, holder, unit));
    }
    return !lacking;
  }

  private void suit(PersonId person, HolderRequirement holder, Unit unit) {
    Staff staff = stage.cast().staff();
    Traits traits = new Traits(stage, unit, staff.known(person));
    traits.meet(holder.getCriterion());
    staff.describe(traits.person());
  }

  private boolean isFiled(SubmissionRequirement submission, Optional<Unit> unit) {
    Filing filing = new Filing(stage, submission, unit);
    if (!filing.isDue()) {
      return true;
    }
    if (lead.filter(each -> submission.concernsTheSameAs(each.requirement())).isPresent()) {
      return false;
    }
    if (filed.add(List.of(submission, unit.map(Unit::getId)))) {
      filing.submit();
    }
    return true;
  }
}
