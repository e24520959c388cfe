package io.github.opencdo.model.register;

import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.style.CdoValue;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A list of units that somebody chose or supplied (名单).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonDeserialize(builder = Selection.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Selection.Builder.class)
public abstract class Selection {

  Selection() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets which list it is. */
  public abstract ListCode getList();

  /** Gets the unit that chose, empty for a list that the adopter supplies. */
  public abstract Optional<UnitId> getChooser();

  /** Gets the chosen units, as they were chosen at first. */
  public abstract List<UnitId> getUnits();

  /** Gets the day of the choice. */
  public abstract Optional<LocalDate> getOn();

  /** Gets which units were put in the place of others later on, in the order of the days. */
  public abstract List<@Valid UnitSubstitution> getSubstitutions();

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link Selection}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableSelection.Builder {
    Builder() {}
  }
}
