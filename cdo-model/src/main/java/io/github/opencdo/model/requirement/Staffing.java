package io.github.opencdo.model.requirement;

import io.github.opencdo.model.organisation.BodyFunction;
import io.github.opencdo.model.role.Multiplicity;
import io.github.opencdo.model.role.RoleCode;
import io.github.opencdo.model.scope.GroupId;
import io.github.opencdo.model.source.Force;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.text.InvalidValueException;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * One way of staffing (配备方式): so many holders of roles, or so many bodies with a function.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonDeserialize(builder = Staffing.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Staffing.Builder.class)
public abstract class Staffing {

  Staffing() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the roles whose holders count together. */
  public abstract List<RoleCode> getRoles();

  /** Gets the function of the bodies that count instead of holders. */
  public abstract Optional<BodyFunction> getBodies();

  /**
   * Gets the groups of units in which this is a way; empty for the units in none of the groups that
   * other ways name.
   */
  public abstract List<GroupId> getUnits();

  /** Gets how many there must be. */
  public abstract Multiplicity getCount();

  /** Gets the force of the deviation, if this way is tolerated only. */
  public abstract Optional<Force> getForce();

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    if (getRoles().isEmpty() == getBodies().isEmpty()) {
      throw InvalidValueException.of("Staffing.one", getRoles().size());
    }
  }

  /** Builds {@link Staffing}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableStaffing.Builder {
    Builder() {}
  }
}
