package io.github.opencdo.model.person;

import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.time.DateRange;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * The membership of a person in a leading circle of a unit (班子成员).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonDeserialize(builder = Membership.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Membership.Builder.class)
public abstract class Membership {

  Membership() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Obtains a membership that holds at all times.
   *
   * @param kind the leading circle
   * @param unit the unit
   * @return the membership
   */
  public static Membership of(MembershipKind kind, UnitId unit) {
    return builder().kind(kind).unit(unit).build();
  }

  /** Gets the leading circle. */
  public abstract MembershipKind getKind();

  /** Gets the unit. */
  public abstract UnitId getUnit();

  /** Gets the days of membership. */
  @Value.Default
  public DateRange getDuring() {
    return DateRange.always();
  }

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link Membership}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableMembership.Builder {
    Builder() {}
  }
}
