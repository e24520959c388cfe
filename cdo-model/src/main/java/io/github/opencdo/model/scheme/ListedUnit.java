package io.github.opencdo.model.scheme;

import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.organisation.UnitKind;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.text.InvalidValueException;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A unit that a scheme names (列名单位).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonDeserialize(builder = ListedUnit.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = ListedUnit.Builder.class)
public abstract class ListedUnit {

  ListedUnit() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the identifier. */
  public abstract UnitId getId();

  /** Gets the names, the printed one first, then other scripts and full or short forms. */
  @NotEmpty
  public abstract List<@NotBlank String> getNames();

  /** Gets the kind. */
  public abstract UnitKind getKind();

  /** Gets the number in the list of the text, from one. */
  public abstract Optional<Integer> getNumber();

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    if (getNames().isEmpty()) {
      throw InvalidValueException.of("names.empty", "ListedUnit", getId());
    }
  }

  /** Builds {@link ListedUnit}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableListedUnit.Builder {
    Builder() {}
  }
}
