package io.github.opencdo.model.scope;

import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.text.LocalizedText;
import jakarta.validation.Valid;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A named group of units (单位组).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonDeserialize(builder = UnitGroup.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = UnitGroup.Builder.class)
public abstract class UnitGroup {

  UnitGroup() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the identifier. */
  public abstract GroupId getId();

  /** Gets what the group is called. */
  @Valid
  public abstract LocalizedText getLabel();

  /** Gets which units belong to it. */
  public abstract UnitSelector getSelect();

  /** Gets how strongly its units are bound; a unit of several groups is bound as by the strongest. */
  @Value.Default
  public Strength getStrength() {
    return Strength.BOUND;
  }

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link UnitGroup}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableUnitGroup.Builder {
    Builder() {}
  }
}
