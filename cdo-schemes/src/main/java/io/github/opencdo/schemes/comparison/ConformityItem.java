package io.github.opencdo.schemes.comparison;

import io.github.opencdo.model.scheme.Amendment;
import io.github.opencdo.model.scheme.Strictness;
import io.github.opencdo.model.source.Force;
import io.github.opencdo.model.source.ProvisionId;
import io.github.opencdo.model.style.CdoValue;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * How one provision of a derived scheme conforms with its parent (衔接情况).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonDeserialize(builder = ConformityItem.Builder.class)
public abstract class ConformityItem {

  ConformityItem() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the relation. */
  public abstract Strictness getRelation();

  /** Gets the provision of the parent, empty if it was added. */
  public abstract Optional<ProvisionId> getParent();

  /** Gets the provision of the derived scheme, empty if it was removed. */
  public abstract Optional<ProvisionId> getChild();

  /** Gets the force that the parent gives it, or the child if it was added. */
  public abstract Force getForce();

  /** Gets what was done to it, with reasons; empty if nothing was. */
  public abstract List<Amendment> getAmendments();

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link ConformityItem}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableConformityItem.Builder {
    Builder() {}
  }
}
