package io.github.opencdo.model.time;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.opencdo.model.style.CdoValue;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A due date that the text leaves to judgement (未量化期限), such as 定期 or 及时: the adopter has to supply the measure.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonTypeName("unquantified")
@JsonDeserialize(builder = UnquantifiedDue.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = UnquantifiedDue.Builder.class)
public abstract non-sealed class UnquantifiedDue extends Due {

  UnquantifiedDue() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the word of the text, such as {@code 定期}. */
  @NotBlank
  public abstract String getWord();

  /** Gets what kind of measure the word asks for. */
  public abstract Timing getTiming();

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link UnquantifiedDue}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableUnquantifiedDue.Builder {
    Builder() {}
  }
}
