package io.github.opencdo.model.scheme;

import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.text.LocalizedText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What a code of a scheme is called (术语): a document, an event, a list, a matter.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonDeserialize(builder = Term.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Term.Builder.class)
public abstract class Term {

  Term() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the code, as requirements use it. */
  @NotBlank
  public abstract String getCode();

  /** Gets what it is called. */
  @Valid
  public abstract LocalizedText getTitle();

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link Term}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableTerm.Builder {
    Builder() {}
  }
}
