package io.github.opencdo.model.scope;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.opencdo.model.register.ListCode;
import io.github.opencdo.model.role.Multiplicity;
import io.github.opencdo.model.style.CdoValue;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * The units that somebody chooses or that the adopter supplies (自选单位, 另附名单).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonTypeName("chosen")
@JsonDeserialize(builder = ChosenUnits.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = ChosenUnits.Builder.class)
public abstract non-sealed class ChosenUnits extends UnitSelector {

  ChosenUnits() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the list that the register has to hold. */
  public abstract ListCode getList();

  /**
   * Gets the group of which each unit chooses; empty if there is one list for the whole scheme.
   */
  public abstract Optional<GroupId> getPer();

  /** Gets how many units each list should hold, such as {@code 5..5} or {@code 3..*}; at least one if it is empty. */
  public abstract Optional<Multiplicity> getCount();

  /** Checks whether the chooser may put one unit in the place of another later on. */
  @Value.Default
  public boolean isSubstitutable() {
    return false;
  }

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link ChosenUnits}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableChosenUnits.Builder {
    Builder() {}
  }
}
