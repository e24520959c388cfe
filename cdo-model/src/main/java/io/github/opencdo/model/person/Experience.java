package io.github.opencdo.model.person;

import io.github.opencdo.model.style.CdoValue;
import java.time.LocalDate;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Work that a person has done since a day (工作经历).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonDeserialize(builder = Experience.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Experience.Builder.class)
public abstract class Experience {

  Experience() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the field of work. */
  public abstract ExperienceField getField();

  /** Gets the first day of that work. */
  public abstract LocalDate getSince();

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link Experience}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableExperience.Builder {
    Builder() {}
  }
}
