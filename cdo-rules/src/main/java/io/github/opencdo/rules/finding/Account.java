package io.github.opencdo.rules.finding;

import io.github.opencdo.model.source.ProvisionId;
import io.github.opencdo.model.style.CdoValue;
import java.util.Map;
import org.immutables.value.Value;

/**
 * How many subjects one requirement ranged over, by outcome (判定汇总).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
public abstract class Account {

  Account() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the provision. */
  public abstract ProvisionId getProvision();

  /** Gets the qualified name of the requirement. */
  public abstract String getRequirement();

  /** Gets the number of subjects of each outcome that occurred. */
  public abstract Map<Outcome, Integer> getCounts();

  /** Gets the number of subjects that were looked at. */
  public int getConsidered() {
    return getCounts().values().stream().mapToInt(Integer::intValue).sum();
  }

  /**
   * Gets the number of subjects with an outcome.
   *
   * @param outcome the outcome
   * @return the number, zero if it did not occur
   */
  public int count(Outcome outcome) {
    return getCounts().getOrDefault(outcome, 0);
  }

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link Account}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableAccount.Builder {
    Builder() {}
  }
}
