package io.github.opencdo.model.appointment;

import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.person.PersonId;
import io.github.opencdo.model.role.RoleCode;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.time.DateRange;
import java.time.LocalDate;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * The holding of a post in a unit by a person over a time (任职).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonDeserialize(builder = Assignment.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Assignment.Builder.class)
public abstract class Assignment {

  Assignment() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the identifier. */
  public abstract AssignmentId getId();

  /** Gets the holder. */
  public abstract PersonId getPerson();

  /** Gets the role type of the post. */
  public abstract RoleCode getRole();

  /** Gets the unit that has the post. */
  public abstract UnitId getUnit();

  /** Gets the days on which the post is held. */
  public abstract DateRange getDuring();

  /** Gets on what ground the post is held. */
  @Value.Default
  public Basis getBasis() {
    return Basis.SELECTED;
  }

  /**
   * Checks whether the post is held on a day.
   *
   * @param day the day
   * @return whether the day is on or after the first day and before the end
   */
  public boolean isActiveOn(LocalDate day) {
    return getDuring().contains(day);
  }

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link Assignment}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableAssignment.Builder {
    Builder() {}
  }
}
