package io.github.opencdo.model.organisation;

import io.github.opencdo.model.place.JurisdictionId;
import io.github.opencdo.model.place.Level;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.text.InvalidValueException;
import io.github.opencdo.model.text.OwnWord;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * An organisation that can have officers (单位): a government, a department, an enterprise.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonDeserialize(builder = Unit.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Unit.Builder.class)
public abstract class Unit {

  Unit() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Obtains a unit from the parts that every unit has.
   *
   * @param id the identifier
   * @param name the usual name
   * @param kind the kind
   * @param jurisdiction the jurisdiction in which the unit works
   * @return the unit
   */
  public static Unit of(UnitId id, String name, UnitKind kind, JurisdictionId jurisdiction) {
    return builder().id(id).addNames(name).kind(kind).jurisdiction(jurisdiction).build();
  }

  /** Gets the identifier. */
  public abstract UnitId getId();

  /** Gets the names, the usual one first, then other scripts and short forms. */
  @NotEmpty
  public abstract List<@NotBlank String> getNames();

  /** Gets the kind. */
  public abstract UnitKind getKind();

  /** Gets the word that its scheme has for this kind of unit beside the common kind. */
  public abstract Optional<OwnWord> getWord();

  /** Gets the jurisdiction in which the unit works. */
  public abstract JurisdictionId getJurisdiction();

  /** Gets the level that owns or manages the unit, where it is not that of its jurisdiction. */
  public abstract Optional<Level> getOwnerLevel();

  /** Gets the unit that this one is part of. */
  public abstract Optional<UnitId> getParent();

  /** Gets the attributes, in the order of their codes. */
  @Value.NaturalOrder
  public abstract SortedSet<UnitAttribute> getAttributes();

  /** Gets the unified social credit code. */
  public abstract Optional<UnifiedSocialCreditCode> getCreditCode();

  /** Gets how long the unit exists. */
  @Value.Default
  public Lifespan getLifespan() {
    return Lifespan.unlimited();
  }

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
      throw InvalidValueException.of("names.empty", "Unit", getId());
    }
  }

  /** Builds {@link Unit}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableUnit.Builder {
    Builder() {}
  }
}
