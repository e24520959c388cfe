package io.github.opencdo.model.evaluation;

import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.RecordId;
import io.github.opencdo.model.style.CdoValue;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What followed for somebody (结果运用), such as a commendation.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonDeserialize(builder = Consequence.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Consequence.Builder.class)
public abstract class Consequence {

  Consequence() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the identifier. */
  public abstract RecordId getId();

  /** Gets the type. */
  public abstract ConsequenceCode getType();

  /** Gets the unit or person concerned. */
  public abstract EntityRef getAbout();

  /** Gets the day. */
  public abstract LocalDate getOn();

  /** Gets the evaluation on which it rests. */
  public abstract Optional<RecordId> getBasis();

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link Consequence}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableConsequence.Builder {
    Builder() {}
  }
}
