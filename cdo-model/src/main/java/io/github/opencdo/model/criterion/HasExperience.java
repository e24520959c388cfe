package io.github.opencdo.model.criterion;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.opencdo.model.person.ExperienceField;
import io.github.opencdo.model.style.CdoValue;
import jakarta.validation.constraints.PositiveOrZero;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * The holder has done certain work for a number of years when the post begins (经历条件).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonTypeName("experience")
@JsonDeserialize(builder = HasExperience.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = HasExperience.Builder.class)
public abstract non-sealed class HasExperience extends Criterion {

  HasExperience() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the field of work. */
  public abstract ExperienceField getField();

  /** Gets the number of full years, inclusive (以上). */
  @PositiveOrZero
  public abstract int getYears();

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link HasExperience}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableHasExperience.Builder {
    Builder() {}
  }
}
