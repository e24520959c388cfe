package io.github.opencdo.model.activity;

import io.github.opencdo.model.document.PartCode;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.RecordId;
import io.github.opencdo.model.style.CdoValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * An activity or meeting that took place (活动).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonDeserialize(builder = Activity.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Activity.Builder.class)
public abstract class Activity {

  Activity() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the identifier. */
  public abstract RecordId getId();

  /** Gets the type. */
  public abstract ActivityCode getType();

  /** Gets the day. */
  public abstract LocalDate getOn();

  /** Gets who organised or convened it. */
  public abstract EntityRef getOrganiser();

  /** Gets on whose mandate the organiser acted. */
  public abstract Optional<EntityRef> getMandate();

  /** Gets who took part. */
  public abstract List<EntityRef> getParticipants();

  /** Gets who was invited beside them. */
  public abstract List<EntityRef> getGuests();

  /** Gets what it was about. */
  public abstract List<PartCode> getTopics();

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link Activity}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableActivity.Builder {
    Builder() {}
  }
}
