package io.github.opencdo.rules.finding;

import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.source.ProvisionId;
import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.model.style.CdoValue;
import org.immutables.value.Value;

/**
 * What tells a finding from all others of an assessment, equal between runs (判定标识).
 *
 * <p>The text form is {@code huizhou-2022/HZ-035/cardinality/unit:hz-health}.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
public abstract class FindingKey {

  FindingKey() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the scheme. */
  public abstract SchemeId getScheme();

  /** Gets the provision. */
  public abstract ProvisionId getProvision();

  /** Gets the qualified name of the requirement, such as {@code holder/two-people}. */
  public abstract String getRequirement();

  /** Gets what is judged. */
  public abstract EntityRef getSubject();

  /** Gets the text form. */
  @Override
  public final String toString() {
    return getScheme() + "/" + getProvision() + "/" + getRequirement() + "/" + getSubject();
  }

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link FindingKey}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableFindingKey.Builder {
    Builder() {}
  }
}
