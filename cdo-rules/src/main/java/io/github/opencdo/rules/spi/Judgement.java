package io.github.opencdo.rules.spi;

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

/**
 * What a check says about one subject (判断), before force, recorded reasons and waivers are applied.
 *
 * <p>A breach that follows from something absent names the kind of fact that is absent; it is a breach only
 * where the register records that kind completely, and undetermined otherwise.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
public abstract class Judgement {

  Judgement() {}

  /**
   * Starts the builder of what is said about a subject; what was expected has to be added.
   *
   * @param subject what is judged
   * @param outcome what was found: satisfied, violated, pending, not applicable or undetermined
   * @param message the finding in one sentence
   * @return the builder
   */
  public static Builder of(EntityRef subject, Outcome outcome, Message message) {
    return new Builder().subject(subject).outcome(outcome).message(message);
  }

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

  /** Gets what was expected. */
  public abstract Message getExpected();

  /** Gets the facts that were looked at. */
  public abstract List<Observation> getObserved();

  /** Gets what would satisfy the requirement; it is shown where something is left to be done. */
  public abstract Optional<Message> getRemedy();

  /** Gets the last day in time. */
  public abstract Optional<LocalDate> getDue();

  /** Gets each instance of what is due. */
  public abstract List<Instance> getInstances();

  /** Gets what a reader should also know. */
  public abstract List<Message> getRemarks();

  /**
   * Gets why it was found, with a remedy if the final outcome leaves something to be done.
   *
   * @param outcome the outcome after force, recorded reasons and waivers
   * @param furtherRemarks what a reader should know besides
   * @return the explanation
   */
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

  @Value.Check
  void check() {
    if (getOutcome() == Outcome.EXCEPTED || getOutcome() == Outcome.FAILED) {
      throw new IllegalArgumentException(
          "Judgement outcome must be what a check can find, but was: '%s'".formatted(getOutcome()));
    }
  }

  /** Builds {@link Judgement}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableJudgement.Builder {
    Builder() {}
  }
}
