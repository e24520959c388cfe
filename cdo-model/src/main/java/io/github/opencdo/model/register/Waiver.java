package io.github.opencdo.model.register;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.source.ProvisionId;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.text.InvalidValueException;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Leave to deviate from a rule for a time (豁免); the rule is judged all the same.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonDeserialize(builder = Waiver.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Waiver.Builder.class)
public abstract class Waiver {

  Waiver() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the provision. */
  public abstract ProvisionId getProvision();

  /** Gets for whom it holds. */
  public abstract EntityRef getAbout();

  /** Gets the reason. */
  @NotBlank
  public abstract String getReason();

  /** Gets who approved it. */
  public abstract EntityRef getApprover();

  /** Gets the first day on which it holds. */
  @JsonProperty("from")
  public abstract LocalDate getSince();

  /** Gets the last day on which it holds. */
  public abstract LocalDate getUntil();

  /**
   * Checks whether it holds on a day.
   *
   * @param day the day
   * @return whether the day lies between the first and the last day, both inclusive
   */
  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(getSince()) && !day.isAfter(getUntil());
  }

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    if (getUntil().isBefore(getSince())) {
      throw InvalidValueException.of("Waiver.order", getSince(), getUntil());
    }
  }

  /** Builds {@link Waiver}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableWaiver.Builder {
    Builder() {}
  }
}
