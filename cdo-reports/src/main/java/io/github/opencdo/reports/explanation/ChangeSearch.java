package io.github.opencdo.reports.explanation;

import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.requirement.Requirement;
import io.github.opencdo.reports.amendment.Amendment;
import io.github.opencdo.reports.repair.Repairs;
import io.github.opencdo.rules.assessor.Assessor;
import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.FindingKey;
import io.github.opencdo.rules.finding.Instance;
import io.github.opencdo.rules.finding.InstanceStatus;
import io.github.opencdo.rules.finding.Outcome;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks for the fewest changes that would satisfy a finding, by trying them on copies of the register and judging again. */
final class ChangeSearch {

  private static final Set<InstanceStatus> LATE =
      EnumSet.of(InstanceStatus.OVERDUE, InstanceStatus.MET_LATE);

  private static final Set<Outcome> OPEN =
      EnumSet.of(Outcome.VIOLATED, Outcome.UNDETERMINED, Outcome.PENDING);

  private final Assessor assessor;
  private final Assessment assessment;
  private final Finding finding;
  private final Set<FindingKey> breached;
  private final Map<List<Amendment>, Trial> tried = new HashMap<>();

  ChangeSearch(Assessor assessor, Assessment assessment, Finding finding) {
    this.assessor = assessor;
    this.assessment = assessment;
    this.finding = finding;
    this.breached = assessment.findings(Outcome.VIOLATED).stream()
        .map(Finding::getKey)
        .collect(Collectors.toSet());
  }

  /** Finds the fewest changes that satisfy the finding, or else those that clear or ease it. */
  Optional<Trial> search() {
    return assessor.findRequirement(finding.getKey()).flatMap(requirement -> {
      List<Amendment> first = candidates(Repairs::of, requirement);
      return smallest(first, Effect.SATISFIES)
          .or(() -> smallest(candidates(Repairs::lastResorts, requirement), Effect.SATISFIES))
          .or(() -> smallest(first, Effect.CLEARS))
          .or(() -> smallest(first, Effect.EASES));
    });
  }

  private List<Amendment> candidates(
      BiFunction<Repairs, Requirement, List<Amendment>> find, Requirement requirement) {
    Register register = assessment.getRegister();
    LocalDate day = assessment.getAsOf();
    return find.apply(new Repairs(register, finding, assessor.inquire(register, day)), requirement);
  }

  private Optional<Trial> smallest(List<Amendment> candidates, Effect wanted) {
    return new Trials(amendments ->
            Optional.of(attempt(amendments)).filter(trial -> trial.effect() == wanted))
        .smallest(candidates);
  }

  private Trial attempt(List<Amendment> amendments) {
    return tried.computeIfAbsent(amendments, this::judge);
  }

  private Trial judge(List<Amendment> amendments) {
    Register changed = assessment.getRegister();
    for (Amendment amendment : amendments) {
      changed = amendment.change().applyTo(changed);
    }
    Assessment judged = assessor.assess(changed, assessment.getAsOf());
    Optional<Finding> after = judged.getFindings().stream()
        .filter(each -> each.getKey().equals(finding.getKey()))
        .findFirst();
    List<Finding> fresh = judged.findings(Outcome.VIOLATED).stream()
        .filter(each -> !breached.contains(each.getKey()))
        .toList();
    return new Trial(amendments, after, after.map(this::effect).orElse(Effect.SATISFIES), fresh);
  }

  private Effect effect(Finding after) {
    return switch (after.getOutcome()) {
      case SATISFIED, NOT_APPLICABLE, EXCEPTED -> Effect.SATISFIES;
      case PENDING -> is(Outcome.PENDING) ? Effect.NONE : Effect.SATISFIES;
      case UNDETERMINED -> is(Outcome.VIOLATED) ? Effect.CLEARS : Effect.NONE;
      case VIOLATED -> overdue(after) < overdue(finding) ? Effect.EASES : Effect.NONE;
      case FAILED -> Effect.NONE;
    };
  }

  private boolean is(Outcome outcome) {
    return finding.getOutcome() == outcome;
  }

  /** Checks whether that nothing helped is because the day has passed, now or once it is done rightly. */
  boolean isTooLate() {
    Stream<Finding> after = tried.values().stream().flatMap(trial -> trial.after().stream());
    return is(Outcome.VIOLATED)
        && Stream.concat(Stream.of(finding), after)
            .flatMap(each -> each.getExplanation().getInstances().stream())
            .map(Instance::getStatus)
            .anyMatch(LATE::contains);
  }

  private static long overdue(Finding finding) {
    return finding.getExplanation().getInstances().stream()
        .filter(each -> each.getStatus() == InstanceStatus.OVERDUE)
        .count();
  }

  /** Checks whether a finding leaves something to be done. */
  static boolean isOpen(Finding finding) {
    return OPEN.contains(finding.getOutcome());
  }
}
