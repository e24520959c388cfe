package io.github.opencdo.model.register;

import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.style.CdoValue;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Something that happened and on which a rule depends (事件).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonDeserialize(builder = Event.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Event.Builder.class)
public abstract class Event {

  Event() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the type of event. */
  public abstract EventCode getCode();

  /** Gets the day. */
  public abstract LocalDate getOn();

  /** Gets the unit or body concerned, empty where it concerns the whole jurisdiction. */
  public abstract Optional<EntityRef> getAbout();

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link Event}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableEvent.Builder {
    Builder() {}
  }
}
