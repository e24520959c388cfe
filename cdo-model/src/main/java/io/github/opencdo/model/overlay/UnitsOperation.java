package io.github.opencdo.model.overlay;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.opencdo.model.scope.GroupId;
import io.github.opencdo.model.scope.UnitSelector;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.text.InvalidValueException;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Narrows or widens to whom something applies (调整适用单位): a group, or the requirements of provisions.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonTypeName("units")
@JsonDeserialize(builder = UnitsOperation.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = UnitsOperation.Builder.class)
public abstract non-sealed class UnitsOperation extends Operation {

  UnitsOperation() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the group that has other units, if a group is changed. */
  public abstract Optional<GroupId> getGroup();

  /** Gets which units belong to that group. */
  public abstract Optional<@Valid UnitSelector> getSelect();

  /** Gets the provisions that apply to other groups, if provisions are changed. */
  public abstract Optional<@Valid ProvisionSelector> getProvisions();

  /** Gets the requirement that is changed, such as {@code holder}; empty for all of each provision. */
  public abstract Optional<String> getRequirement();

  /** Gets the groups to which those provisions apply. */
  public abstract List<GroupId> getTo();

  @Override
  public final String typeName() {
    return "units";
  }

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    boolean ofGroup = getGroup().isPresent();
    boolean fits = ofGroup == getSelect().isPresent()
        && ofGroup == getProvisions().isEmpty()
        && ofGroup == getTo().isEmpty()
        && !(ofGroup && getRequirement().isPresent());
    if (!fits) {
      throw InvalidValueException.of("UnitsOperation.one", "UnitsOperation");
    }
  }

  /** Builds {@link UnitsOperation}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableUnitsOperation.Builder {
    Builder() {}
  }
}
