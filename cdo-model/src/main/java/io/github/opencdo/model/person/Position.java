package io.github.opencdo.model.person;

import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.time.DateRange;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A position that a person holds outside the scheme (职务), such as deputy mayor.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonDeserialize(builder = Position.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Position.Builder.class)
public abstract class Position {

  Position() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Obtains a position that is held at all times.
   *
   * @param unit the unit in which the position is
   * @param rank the rank
   * @return the position
   */
  public static Position of(UnitId unit, Rank rank) {
    return builder().unit(unit).rank(rank).build();
  }

  /** Gets the unit in which the position is. */
  public abstract UnitId getUnit();

  /** Gets the rank. */
  public abstract Rank getRank();

  /** Gets the title of the position, such as {@code 副市长}. */
  public abstract Optional<String> getTitle();

  /** Gets the days on which the position is held. */
  @Value.Default
  public DateRange getDuring() {
    return DateRange.always();
  }

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link Position}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutablePosition.Builder {
    Builder() {}
  }
}
