package io.github.opencdo.rules.check;

import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.source.Force;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.rules.finding.Explanation;
import io.github.opencdo.rules.finding.Instance;
import io.github.opencdo.rules.finding.Observation;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.rules.message.Message;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** What a check says about one subject, before force and exceptions are applied. */
@Value.Immutable
@CdoValue
public abstract class Judgement {

  Judgement() {}

  /** Gets what is judged. */
  public abstract EntityRef getSubject();

  /** Gets the unit to which the subject belongs, where the subject is not a unit itself. */
  public abstract Optional<EntityRef> getWithin();

  /** Gets what was found. */
  public abstract Outcome getOutcome();

  /**
   * Gets the kinds of fact of which something is absent: a breach is certain only if the register
   * records one of them completely. Empty if the breach follows from facts that are there.
   */
  public abstract Set<FactKind> getAbsent();

  /** Gets the force of a deviation that is tolerated only. */
  public abstract Optional<Force> getTolerated();

  /** Gets the finding in one sentence. */
  public abstract Message getMessage();

  abstract Message getExpected();

  abstract List<Observation> getObserved();

  abstract Optional<Message> getRemedy();

  abstract Optional<LocalDate> getDue();

  abstract List<Instance> getInstances();

  abstract List<Message> getRemarks();

  /** Gets why it was found, with a remedy if the final outcome leaves something to be done. */
  public Explanation explanation(Outcome outcome, Collection<Message> furtherRemarks) {
    boolean open = outcome != Outcome.SATISFIED && outcome != Outcome.NOT_APPLICABLE;
    return Explanation.builder()
        .expected(getExpected())
        .observed(getObserved())
        .remedy(getRemedy().filter(remedy -> open))
        .due(getDue())
        .instances(getInstances())
        .remarks(getRemarks())
        .addAllRemarks(furtherRemarks)
        .build();
  }

  static Builder of(EntityRef subject, Outcome outcome, Message message) {
    return new Builder().subject(subject).outcome(outcome).message(message);
  }

  static final class Builder extends ImmutableJudgement.Builder {
    Builder() {}
  }
}
