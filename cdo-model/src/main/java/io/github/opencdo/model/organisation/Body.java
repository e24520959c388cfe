package io.github.opencdo.model.organisation;

import io.github.opencdo.model.place.JurisdictionId;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.text.InvalidValueException;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A standing body (机构): a leading group, a headquarters, a task force, a bureau in its function for a scheme.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonDeserialize(builder = Body.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Body.Builder.class)
public abstract class Body {

  Body() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the identifier. */
  public abstract BodyId getId();

  /** Gets the names, the usual one first, then other spellings. */
  @NotEmpty
  public abstract List<@NotBlank String> getNames();

  /** Gets the jurisdiction to which the body belongs. */
  public abstract Optional<JurisdictionId> getJurisdiction();

  /** Gets the unit of which the body is part, for a task force of a unit. */
  public abstract Optional<UnitId> getUnit();

  /** Gets the functions, in the order of their codes. */
  @Value.NaturalOrder
  public abstract SortedSet<BodyFunction> getFunctions();

  /** Gets how long the body exists and what succeeds it. */
  @Value.Default
  public Lifespan getLifespan() {
    return Lifespan.unlimited();
  }

  /** Gets the usual name. */
  public String getName() {
    return getNames().get(0);
  }

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    if (getNames().isEmpty()) {
      throw InvalidValueException.of("names.empty", "Body", getId());
    }
  }

  /** Builds {@link Body}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableBody.Builder {
    Builder() {}
  }
}
