package io.github.opencdo.model.scope;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.opencdo.model.organisation.UnitAttribute;
import io.github.opencdo.model.organisation.UnitKind;
import io.github.opencdo.model.place.Level;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.text.OwnWord;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * The units with certain properties (按类别): each given property must hold, an empty one does not restrict; without those that are
 * excepted.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonTypeName("matching")
@JsonDeserialize(builder = MatchingUnits.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = MatchingUnits.Builder.class)
public abstract non-sealed class MatchingUnits extends UnitSelector {

  MatchingUnits() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the kinds, any of which will do. */
  public abstract Set<UnitKind> getKinds();

  /** Gets the scheme's own words for kinds or levels, any of which will do. */
  public abstract Set<OwnWord> getWords();

  /** Gets the levels of the jurisdiction, any of which will do. */
  public abstract Set<Level> getLevels();

  /**
   * Gets the owner levels, any of which will do; a unit without one counts as owned by its own level.
   */
  public abstract Set<Level> getOwners();

  /** Gets the attributes, all of which are needed. */
  @Value.NaturalOrder
  public abstract SortedSet<UnitAttribute> getAttributes();

  /** Gets the units that do not belong to it although they have the properties (除外). */
  public abstract List<UnitSelector> getExcept();

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link MatchingUnits}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableMatchingUnits.Builder {
    Builder() {}
  }
}
