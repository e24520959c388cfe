package io.github.opencdo.model.scope;

import io.github.opencdo.model.register.EventCode;
import io.github.opencdo.model.style.CdoValue;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * To whom and when a requirement applies (适用范围); what is empty does not restrict.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonDeserialize(builder = Applicability.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Applicability.Builder.class)
public abstract class Applicability {

  Applicability() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Obtains the applicability that restricts nothing. */
  public static Applicability everywhere() {
    return builder().build();
  }

  /** Gets the groups of units, empty for the scheme as a whole. */
  public abstract List<GroupId> getUnits();

  /** Gets the phases, empty for all. */
  public abstract List<PhaseId> getPhases();

  /** Gets the event from whose day on the requirement applies. */
  public abstract Optional<EventCode> getAfter();

  /** Gets the event on whose day the requirement ceases to apply. */
  public abstract Optional<EventCode> getBefore();

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link Applicability}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableApplicability.Builder {
    Builder() {}
  }
}
