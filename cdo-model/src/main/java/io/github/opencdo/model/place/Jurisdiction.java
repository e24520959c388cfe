package io.github.opencdo.model.place;

import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.text.InvalidValueException;
import io.github.opencdo.model.text.OwnWord;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A territory with a government of its own (辖区).
 *
 * <p>The level is stored, never derived from the name: 普宁市 and 宜都市 are county-level cities.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonDeserialize(builder = Jurisdiction.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Jurisdiction.Builder.class)
public abstract class Jurisdiction {

  Jurisdiction() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the identifier. */
  public abstract JurisdictionId getId();

  /** Gets the names, the usual one first, then other scripts and short forms. */
  @NotEmpty
  public abstract List<@NotBlank String> getNames();

  /** Gets the level. */
  public abstract Level getLevel();

  /** Gets the word that its scheme has for this level beside the common one. */
  public abstract Optional<OwnWord> getWord();

  /** Gets the code of GB/T 2260, empty for zones without one. */
  public abstract Optional<DivisionCode> getCode();

  /** Gets the jurisdiction above, empty where it is not recorded. */
  public abstract Optional<JurisdictionId> getParent();

  /** Gets the usual name. */
  public String getName() {
    return getNames().get(0);
  }

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    if (getNames().isEmpty()) {
      throw InvalidValueException.of("names.empty", "Jurisdiction", getId());
    }
  }

  /** Builds {@link Jurisdiction}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableJurisdiction.Builder {
    Builder() {}
  }
}
