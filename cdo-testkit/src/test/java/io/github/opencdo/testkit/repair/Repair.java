package io.github.opencdo.testkit.repair;

import io.github.opencdo.model.register.Register;
import io.github.opencdo.reports.explanation.Change;
import io.github.opencdo.reports.explanation.Effect;
import io.github.opencdo.reports.explanation.FindingExplanation;
import io.github.opencdo.rules.assessor.Assessor;
import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.InstanceStatus;
import io.github.opencdo.rules.finding.Outcome;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A finding that was explained; any of the changes can be made to the register to see what comes of it. */
record Repair(Assessor assessor, Assessment assessment, FindingExplanation explanation) {

  private static final int SMALL = 6;

  static Repair of(Assessor assessor, Assessment assessment, Finding finding) {
    return new Repair(assessor, assessment, FindingExplanation.of(assessor, assessment, finding));
  }

  List<Change> changes() {
    return explanation.getChanges().stream().filter(Change::isTried).toList();
  }

  /** Judges again after some of the changes, without asking the explanation. */
  Effect effectOf(List<Change> some) {
    Register register = assessment.getRegister();
    for (Change each : some) {
      register = each.getChange().orElseThrow().applyTo(register);
    }
    return assessor.assess(register, assessment.getAsOf()).getFindings().stream()
        .filter(each -> each.getKey().equals(finding().getKey()))
        .findFirst()
        .map(this::effect)
        .orElse(Effect.SATISFIES);
  }

  private Effect effect(Finding after) {
    Outcome before = finding().getOutcome();
    return switch (after.getOutcome()) {
      case PENDING -> before == Outcome.PENDING ? Effect.NONE : Effect.SATISFIES;
      case UNDETERMINED -> before == Outcome.VIOLATED ? Effect.CLEARS : Effect.NONE;
      case VIOLATED -> overdue(after) < overdue(finding()) ? Effect.EASES : Effect.NONE;
      default -> Effect.SATISFIES;
    };
  }

  private static long overdue(Finding finding) {
    return finding.getExplanation().getInstances().stream()
        .filter(each -> each.getStatus() == InstanceStatus.OVERDUE)
        .count();
  }

  /** Gets all parts of the changes that are not all of them; of many changes, those that lack one. */
  List<List<Change>> parts() {
    List<Change> all = changes();
    if (all.size() > SMALL) {
      return IntStream.range(0, all.size())
          .mapToObj(left -> pick(all, ~(1L << left)))
          .toList();
    }
    return IntStream.range(0, (1 << all.size()) - 1)
        .mapToObj(mask -> pick(all, mask))
        .toList();
  }

  private static List<Change> pick(List<Change> all, long mask) {
    return IntStream.range(0, all.size())
        .filter(each -> (mask >> each & 1) == 1)
        .mapToObj(all::get)
        .toList();
  }

  Finding finding() {
    return explanation.getFinding();
  }

  Stream<String> sentences() {
    return explanation.getChanges().stream()
        .flatMap(each ->
            Stream.of(each.getSentence().getChinese(), each.getSentence().getEnglish()));
  }

  @Override
  public String toString() {
    return finding().getKey() + " as of " + assessment.getAsOf();
  }
}
