package io.github.opencdo.model.scheme;

import io.github.opencdo.model.source.ProvisionId;
import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.model.style.CdoValue;
import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Where a provision of a derived scheme comes from, one level up (沿革).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonDeserialize(builder = Descent.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Descent.Builder.class)
public abstract class Descent {

  Descent() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the parent; for an added provision, the scheme that added it. */
  public abstract SchemeId getScheme();

  /** Gets the provision of that scheme. */
  public abstract ProvisionId getProvision();

  /** Gets how the provision relates to that one. */
  public abstract Strictness getRelation();

  /** Gets what was done to it on this level, in order. */
  public abstract List<@Valid Amendment> getAmendments();

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link Descent}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableDescent.Builder {
    Builder() {}
  }
}
