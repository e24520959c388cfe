package io.github.opencdo.rules.assessor;

import io.github.opencdo.model.register.Register;
import io.github.opencdo.rules.facts.LiveFacts;
import io.github.opencdo.rules.facts.Situation;
import io.github.opencdo.rules.facts.Touch;
import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.spi.Inquiry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A register that is judged again after each change of its facts (增量评估).
 *
 * <p>What comes out is what judging the whole register would give. After the changes that {@link RegisterChange}
 * names, only what they touch is looked at, as far as the scheme tells its units by properties and
 * lists and names no holders by default; after all others everything is.
 *
 * <p>This class is not thread-safe.
 */
public final class AssessmentSession {

  private final Assessor assessor;
  private final LocalDate asOf;
  private LiveFacts facts;
  private Inquiry inquiry;
  private List<Standing> standings;
  private boolean renewable;

  AssessmentSession(Assessor assessor, Register register, LocalDate asOf) {
    this.assessor = assessor;
    this.asOf = asOf;
    open(register);
  }

  private void open(Register register) {
    facts = LiveFacts.of(register);
    Situation situation = assessor.situation(facts.prepared(), asOf);
    inquiry = Inquiry.into(situation);
    // Where members of groups or holders are found from facts, a change may matter anywhere.
    renewable = facts.isOrderly()
        && assessor.getScheme().getDefaults().isEmpty()
        && inquiry.groups().areAllSelfEvident();
    standings =
        assessor.judges().stream().<Standing>map(judge -> judge.stand(inquiry)).toList();
  }

  /**
   * Changes the facts and judges again.
   *
   * @param change the change
   * @return what has become of the findings
   * @throws RuntimeException if the change itself throws it; nothing has changed then
   */
  public FindingChanges apply(RegisterChange change) {
    Optional<Touch> touch = canRenew(change) ? change.applyTo(facts) : Optional.empty();
    return touch.isPresent() ? renew(touch.get()) : reopen(change);
  }

  private boolean canRenew(RegisterChange change) {
    return renewable && change.unit().filter(assessor::isNaming).isEmpty();
  }

  private FindingChanges renew(Touch touch) {
    inquiry.renew(touch.units());
    FindingChanges.Builder changes = new FindingChanges.Builder();
    for (Standing standing : standings) {
      standing.renew(touch, changes);
    }
    return changes.build();
  }

  private FindingChanges reopen(RegisterChange change) {
    List<Finding> before = openFindings();
    open(change.applyTo(facts.toRegister()));
    FindingChanges.Builder changes = new FindingChanges.Builder();
    changes.compare(before, openFindings());
    return changes.build();
  }

  private List<Finding> openFindings() {
    List<Finding> open = new ArrayList<>();
    standings.forEach(standing -> open.addAll(standing.tally().open()));
    return open;
  }

  /** Gets the register as it is now; it has the facts in another order than the one that was given. */
  public Register getRegister() {
    return facts.toRegister();
  }

  /** Gets the assessment of the register as it is now, equal to that of the whole register. */
  public Assessment getAssessment() {
    return assessor.conclude(
        getRegister(), asOf, standings.stream().map(Standing::tally).toList());
  }
}
