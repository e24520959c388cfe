package io.github.opencdo.rules.finding;

import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.register.Waiver;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.style.CdoValue;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.immutables.value.Value;

/**
 * The result of judging a register against a scheme as of a day (评估结果).
 *
 * <p>Findings are in document order of their provisions, then by requirement and subject; equal input gives an equal assessment.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
public abstract class Assessment {

  private static final Comparator<Waiver> BY_CONCERN = Comparator.comparing(Waiver::getProvision)
      .thenComparing(Waiver::getAbout)
      .thenComparing(Waiver::toString);

  Assessment() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the scheme. */
  public abstract Scheme getScheme();

  /** Gets the register; it does not count for equality, since the order of its facts does not matter. */
  @Value.Auxiliary
  public abstract Register getRegister();

  /** Gets the day as of which was judged. */
  public abstract LocalDate getAsOf();

  /** Gets the name of the calendar by which working days were counted. */
  public abstract String getCalendar();

  abstract Findings judged();

  /**
   * Gets all findings. Those of subjects that are satisfied, or to which a requirement does not apply, are made
   * when this is first called; who needs only the others asks for {@link #getOpenFindings()}.
   */
  public List<Finding> getFindings() {
    return judged().all();
  }

  /** Gets the findings that are neither satisfied nor inapplicable, in the order of all findings. */
  public List<Finding> getOpenFindings() {
    return judged().open();
  }

  /** Gets how many subjects each requirement ranged over, in document order. */
  public abstract List<Account> getAccounts();

  /** Gets the waivers of the register and what has become of them, by provision and then by whom they concern. */
  @Value.Lazy
  public List<WaiverUse> getWaivers() {
    return getRegister().getWaivers().stream()
        .sorted(BY_CONCERN)
        .map(waiver -> WaiverUse.of(waiver, getFindings(), getAsOf()))
        .toList();
  }

  /** Gets the verdict, computed from the findings here and nowhere else. */
  @Value.Lazy
  public Verdict getVerdict() {
    if (any(Outcome.VIOLATED, Severity.ERROR)) {
      return Verdict.NON_COMPLIANT;
    }
    if (any(Outcome.UNDETERMINED, Severity.ERROR)
        || any(Outcome.FAILED, Severity.ERROR)
        || isVacuous()) {
      return Verdict.UNDECIDED;
    }
    boolean reserved = any(Outcome.VIOLATED, Severity.WARNING)
        || any(Outcome.UNDETERMINED, Severity.WARNING)
        || any(Outcome.FAILED, Severity.WARNING)
        || !findings(Outcome.EXCEPTED).isEmpty();
    return reserved ? Verdict.COMPLIANT_WITH_RESERVATIONS : Verdict.COMPLIANT;
  }

  /**
   * Gets the findings of an outcome.
   *
   * @param outcome the outcome
   * @return the findings, in the order of all findings
   */
  public List<Finding> findings(Outcome outcome) {
    List<Finding> among = outcome.isOpen() ? getOpenFindings() : getFindings();
    return among.stream().filter(finding -> finding.getOutcome() == outcome).toList();
  }

  /**
   * Finds what falls due in a span of days, as the register stands on the day of the assessment.
   *
   * @param first the first day of the span
   * @param last the last day of the span, inclusive
   * @return what falls due, in order of its last day in time, then in the order of all findings
   */
  public List<DueItem> findDue(LocalDate first, LocalDate last) {
    return getFindings().stream()
        .flatMap(finding -> finding.getExplanation().getInstances().stream()
            .filter(each -> !each.getDue().isBefore(first) && !each.getDue().isAfter(last))
            .map(each -> DueItem.of(finding, each)))
        .sorted(Comparator.comparing(item -> item.getInstance().getDue()))
        .toList();
  }

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  // A scheme that applies to nothing has not been complied with.
  private boolean isVacuous() {
    return getAccounts().stream()
        .allMatch(account -> account.getConsidered() == account.count(Outcome.NOT_APPLICABLE));
  }

  private boolean any(Outcome outcome, Severity severity) {
    return findings(outcome).stream().anyMatch(finding -> finding.getSeverity() == severity);
  }

  /** Builds {@link Assessment}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableAssessment.Builder {
    Builder() {}

    /** Sets all findings. */
    public Builder findings(List<Finding> all) {
      return judged(Findings.of(all));
    }

    /**
     * Sets the findings.
     *
     * @param open those that are neither satisfied nor inapplicable, in the order of all
     * @param all makes all findings, when they are asked for
     */
    public Builder findings(List<Finding> open, Supplier<List<Finding>> all) {
      return judged(Findings.of(open, all));
    }
  }
}
