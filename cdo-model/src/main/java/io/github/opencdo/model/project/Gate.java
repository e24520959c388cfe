package io.github.opencdo.model.project;

import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.style.CdoValue;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A stage at which a project was decided on (审核关口).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonDeserialize(builder = Gate.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Gate.Builder.class)
public abstract class Gate {

  Gate() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the stage. */
  public abstract StageCode getStage();

  /** Gets the day of the decision. */
  public abstract LocalDate getOn();

  /** Gets how it ended. */
  public abstract Ruling getRuling();

  /** Gets who decided. */
  public abstract Optional<EntityRef> getDecidedBy();

  /** Gets the opinions that were given before. */
  public abstract List<@Valid Opinion> getOpinions();

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link Gate}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableGate.Builder {
    Builder() {}
  }
}
