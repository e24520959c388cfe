package io.github.opencdo.schemes.change;

import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What became of one finding from one assessment to another, and why (判定变化).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
public abstract class FindingChange {

  FindingChange() {}

  static Builder builder() {
    return new Builder();
  }

  /** Gets in what it is different. */
  public abstract FindingChangeKind getKind();

  /** Gets the finding of the former assessment, empty if it appeared. */
  public abstract Optional<Finding> getBefore();

  /** Gets the finding of the later assessment, empty if it disappeared. */
  public abstract Optional<Finding> getAfter();

  /** Gets the causes, at least one; several where each makes a difference, or none does without the others. */
  public abstract List<Cause> getCauses();

  /** Gets the finding of the later assessment, or that of the former one if it disappeared. */
  public Finding getFinding() {
    return Stream.of(getAfter(), getBefore())
        .flatMap(Optional::stream)
        .findFirst()
        .orElseThrow();
  }

  /** Checks whether something is breached that was not. */
  public boolean isNewBreach() {
    return isBreach(getAfter()) && !isBreach(getBefore());
  }

  /** Checks whether something was breached and no longer is. */
  public boolean isResolved() {
    return isBreach(getBefore()) && !isBreach(getAfter());
  }

  static boolean isBreach(Optional<Finding> finding) {
    return finding.filter(each -> each.getOutcome() == Outcome.VIOLATED).isPresent();
  }

  static final class Builder extends ImmutableFindingChange.Builder {
    Builder() {}
  }
}
