package io.github.opencdo.model.activity;

import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.style.CdoValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Resources that were given, added or taken away (资源变动).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonDeserialize(builder = ResourceChange.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = ResourceChange.Builder.class)
public abstract class ResourceChange {

  ResourceChange() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the kind of resource. */
  public abstract ResourceCode getType();

  /** Gets the unit or body concerned. */
  public abstract EntityRef getAbout();

  /** Gets the day. */
  public abstract LocalDate getOn();

  /** Gets the amount, negative where resources were taken away. */
  public abstract BigDecimal getAmount();

  /** Checks whether the scheme is the reason for it. */
  @Value.Default
  public boolean isAttributed() {
    return true;
  }

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link ResourceChange}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableResourceChange.Builder {
    Builder() {}
  }
}
