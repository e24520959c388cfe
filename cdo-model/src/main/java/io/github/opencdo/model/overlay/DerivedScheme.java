package io.github.opencdo.model.overlay;

import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.text.InvalidValueException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A scheme said by what it changes in others (派生制度); it can be judged by once it is resolved.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonDeserialize(builder = DerivedScheme.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = DerivedScheme.Builder.class)
public abstract class DerivedScheme {

  DerivedScheme() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets what is the scheme's own: its identity, its phases, and the roles, groups and provisions that no parent has. */
  @Valid
  public abstract Scheme getScheme();

  /** Gets the parents, in the order in which their provisions follow each other. */
  @NotEmpty
  public abstract List<@Valid Derivation> getDerives();

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    if (getDerives().isEmpty()) {
      throw InvalidValueException.of("DerivedScheme.parents", getScheme().getId());
    }
  }

  /** Builds {@link DerivedScheme}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableDerivedScheme.Builder {
    Builder() {}
  }
}
