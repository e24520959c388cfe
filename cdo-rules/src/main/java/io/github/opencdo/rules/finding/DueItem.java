package io.github.opencdo.rules.finding;

import io.github.opencdo.model.source.Citation;
import io.github.opencdo.model.style.CdoValue;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * Something that falls due for somebody (到期事项).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
public abstract class DueItem {

  DueItem() {}

  static DueItem of(Finding finding, Instance instance) {
    return new Builder()
        .key(finding.getKey())
        .citation(finding.getCitation())
        .severity(finding.getSeverity())
        .instance(instance)
        .build();
  }

  /**
   * Returns a copy that says how the item stands on a day: what is not done and not yet due is pending.
   *
   * @param day the day
   * @return the copy
   */
  public DueItem asOf(LocalDate day) {
    boolean open = getInstance().getStatus() == InstanceStatus.OVERDUE
        && !day.isAfter(getInstance().getDue());
    return open
        ? new Builder()
            .from(this)
            .instance(getInstance().toBuilder().status(InstanceStatus.PENDING).build())
            .build()
        : this;
  }

  /** Gets the key of the finding: what is due, and for whom. */
  public abstract FindingKey getKey();

  /** Gets the clause. */
  public abstract Citation getCitation();

  /** Gets how much it weighs if it is missed. */
  public abstract Severity getSeverity();

  /** Gets when it is due and how it stands. */
  public abstract Instance getInstance();

  static final class Builder extends ImmutableDueItem.Builder {
    Builder() {}
  }
}
