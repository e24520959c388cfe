package io.github.opencdo.model.register;

import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.style.CdoValue;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * That a chooser put one unit in the place of another (替换).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonDeserialize(builder = UnitSubstitution.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = UnitSubstitution.Builder.class)
public abstract class UnitSubstitution {

  UnitSubstitution() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the unit that leaves the list. */
  public abstract UnitId getUnit();

  /** Gets the unit that takes its place. */
  public abstract UnitId getBy();

  /** Gets the day from which on the other unit counts. */
  public abstract LocalDate getOn();

  /** Gets the reason, if one is recorded. */
  public abstract Optional<String> getReason();

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link UnitSubstitution}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableUnitSubstitution.Builder {
    Builder() {}
  }
}
