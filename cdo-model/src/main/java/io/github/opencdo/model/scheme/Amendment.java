package io.github.opencdo.model.scheme;

import io.github.opencdo.model.source.Citation;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.text.LocalizedText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What a derived scheme did to a provision of its parent, why, and where it says so (修改).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonDeserialize(builder = Amendment.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Amendment.Builder.class)
public abstract class Amendment {

  Amendment() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the kind of the operation, such as {@code force}. */
  @NotBlank
  public abstract String getOperation();

  /** Gets why. */
  @Valid
  public abstract LocalizedText getReason();

  /** Gets where the derived scheme says so. */
  @Valid
  public abstract Citation getCitation();

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link Amendment}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableAmendment.Builder {
    Builder() {}
  }
}
