package io.github.opencdo.schemes.change;

import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.rules.assessor.Assessor;
import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.UnknownJurisdictionException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * What changed from one assessment to another, each change with its causes (评估比较): of one register on two days, of two
 * registers, or by two editions.
 *
 * <p>Causes are found by judging again with one thing at a time taken from the other assessment: the edition or phase, the
 * facts, what is recorded completely, the waivers, the measures of the adopter, the day. What makes a difference is a cause.
 *
 * <p>Findings of two editions belong together where their provisions do; in which document a clause stands does not count.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
public abstract class AssessmentComparison {

  AssessmentComparison() {}

  static Builder builder() {
    return new Builder();
  }

  /** Gets the former assessment. */
  public abstract Assessment getBefore();

  /** Gets the later assessment. */
  public abstract Assessment getAfter();

  /** Gets the changes: those of the later assessment in its order, then what disappeared. */
  public abstract List<FindingChange> getChanges();

  /** Gets the findings of the later assessment that are the same as before, in its order. */
  public abstract List<Finding> getUnchanged();

  /**
   * Compares two assessments that count the working days of mainland China.
   *
   * @param before the former assessment
   * @param after the later assessment; its day may be the earlier one
   * @return what changed
   * @throws UnknownJurisdictionException if one register does not record the jurisdiction of the other's scheme
   * @throws IllegalArgumentException if they were not made with that calendar and the requirement types at hand
   */
  public static AssessmentComparison between(Assessment before, Assessment after) {
    return between(before, after, Assessor::of);
  }

  /**
   * Compares two assessments that were made with a calendar or requirement types of one's own.
   *
   * @param before the former assessment
   * @param after the later assessment; its day may be the earlier one
   * @param judging obtains the assessor of a scheme with which both were made
   * @return what changed
   * @throws UnknownJurisdictionException if one register does not record the jurisdiction of the other's scheme
   * @throws IllegalArgumentException if the two were not made with such an assessor
   */
  public static AssessmentComparison between(
      Assessment before, Assessment after, Function<Scheme, Assessor> judging) {
    return new Comparing(before, after, judging).compare();
  }

  /** Checks whether the two say the same. */
  public boolean isEmpty() {
    return getChanges().isEmpty();
  }

  /**
   * Gets the changes of a kind.
   *
   * @param kind the kind
   * @return the changes of that kind, in order
   */
  public List<FindingChange> changes(FindingChangeKind kind) {
    return getChanges().stream().filter(change -> change.getKind() == kind).toList();
  }

  /** Gets what is breached and was not, in order. */
  public List<FindingChange> newBreaches() {
    return getChanges().stream().filter(FindingChange::isNewBreach).toList();
  }

  /** Gets what was breached and no longer is, in order. */
  public List<FindingChange> resolved() {
    return getChanges().stream().filter(FindingChange::isResolved).toList();
  }

  /**
   * Says the comparison in words: the counts, then what is newly breached, resolved and otherwise changed in
   * outcome or weight, with the causes.
   *
   * @param locale the locale of the reader
   * @return the lines, each ended by a line feed
   */
  public String text(Locale locale) {
    return new ComparisonText(this, locale).render();
  }

  static final class Builder extends ImmutableAssessmentComparison.Builder {
    Builder() {}
  }
}
