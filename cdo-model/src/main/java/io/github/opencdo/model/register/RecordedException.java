package io.github.opencdo.model.register;

import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.source.ProvisionId;
import io.github.opencdo.model.style.CdoValue;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A recorded reason for deviating from a rule that allows it (例外).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonDeserialize(builder = RecordedException.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(
    builder = RecordedException.Builder.class)
public abstract class RecordedException {

  RecordedException() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the provision that is deviated from. */
  public abstract ProvisionId getProvision();

  /** Gets the unit to which the deviation belongs. */
  public abstract EntityRef getAbout();

  /** Gets the reason. */
  @NotBlank
  public abstract String getReason();

  /** Gets the day on which the reason was recorded. */
  public abstract LocalDate getOn();

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link RecordedException}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableRecordedException.Builder {
    Builder() {}
  }
}
