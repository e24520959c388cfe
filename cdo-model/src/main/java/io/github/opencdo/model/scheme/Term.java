package io.github.opencdo.model.scheme;

import io.github.opencdo.model.organisation.UnitKind;
import io.github.opencdo.model.place.Level;
import io.github.opencdo.model.requirement.DutyArea;
import io.github.opencdo.model.requirement.PowerKind;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.text.InvalidValueException;
import io.github.opencdo.model.text.LocalizedText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What a code of a scheme is called (术语): a document, an event, a list, a matter, or a word of its own for a common concept.
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

  /**
   * Gets the common concept for which a word of the scheme's own stands: the name of a {@link UnitKind},
   * {@link Level}, {@link DutyArea} or {@link PowerKind}.
   */
  public abstract Optional<String> getAs();

  /**
   * Checks whether the term is a word of the scheme's own for a common concept.
   *
   * @param concept the concept
   * @return whether it stands for it
   */
  public boolean standsFor(Enum<?> concept) {
    return getAs().filter(concept.name()::equals).isPresent();
  }

  /** Gets what it is called. */
  @Valid
  public abstract LocalizedText getTitle();

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    getAs().filter(name -> concepts().noneMatch(name::equals)).ifPresent(name -> {
      throw InvalidValueException.of("Term.as", getCode(), name);
    });
  }

  private static Stream<String> concepts() {
    return Stream.<Enum<?>[]>of(
            UnitKind.values(), Level.values(), DutyArea.values(), PowerKind.values())
        .flatMap(Stream::of)
        .map(Enum::name);
  }

  /** Builds {@link Term}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableTerm.Builder {
    Builder() {}
  }
}
