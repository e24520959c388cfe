package io.github.opencdo.schemes.comparison;

import io.github.opencdo.model.scheme.Amendment;
import io.github.opencdo.model.scheme.Strictness;
import io.github.opencdo.model.source.ProvisionId;
import io.github.opencdo.model.style.CdoValue;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What became of one provision from one scheme to another (条款变化).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonDeserialize(builder = ProvisionChange.Builder.class)
public abstract class ProvisionChange {

  ProvisionChange() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets what became of it. */
  public abstract ChangeKind getKind();

  /** Gets the provision of the first scheme, empty if it was added. */
  public abstract Optional<ProvisionId> getBefore();

  /** Gets the provision of the second scheme, empty if it was removed. */
  public abstract Optional<ProvisionId> getAfter();

  /** Gets how the second relates to the first. */
  public abstract Strictness getRelation();

  /** Gets where the two differ, in the order of the first. */
  public abstract List<Difference> getDifferences();

  /** Gets what a derived scheme did to it, if the second is derived from the first. */
  public abstract List<Amendment> getAmendments();

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link ProvisionChange}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableProvisionChange.Builder {
    Builder() {}
  }
}
