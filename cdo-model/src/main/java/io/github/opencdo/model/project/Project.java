package io.github.opencdo.model.project;

import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.RecordId;
import io.github.opencdo.model.style.CdoValue;
import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A matter that is decided in stages (项目), such as an IT project.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonDeserialize(builder = Project.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Project.Builder.class)
public abstract class Project {

  Project() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the identifier. */
  public abstract RecordId getId();

  /** Gets the type. */
  public abstract ProjectCode getType();

  /** Gets the unit or body whose project it is. */
  public abstract EntityRef getOwner();

  /** Gets the stages that it has gone through. */
  public abstract List<@Valid Gate> getGates();

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link Project}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableProject.Builder {
    Builder() {}
  }
}
