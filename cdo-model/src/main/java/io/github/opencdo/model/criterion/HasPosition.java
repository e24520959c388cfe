package io.github.opencdo.model.criterion;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.person.Rank;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.text.InvalidValueException;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * The holder has a position somewhere (职务条件).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonTypeName("position")
@JsonDeserialize(builder = HasPosition.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = HasPosition.Builder.class)
public abstract non-sealed class HasPosition extends Criterion {

  HasPosition() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets where: {@code own-unit}, {@code subordinate}, a body or a unit with an attribute. */
  @Value.Default
  public Party getAt() {
    return Party.ownUnit();
  }

  /** Gets the ranks, any of which will do; empty for any rank. */
  public abstract Set<Rank> getRanks();

  /** Gets the lowest rank that will do (以上), instead of ranks one by one. */
  public abstract Optional<Rank> getAtLeast();

  /** Checks whether a rank will do. */
  public boolean allows(Rank rank) {
    return getAtLeast()
        .map(lowest -> rank.compareTo(lowest) <= 0)
        .orElse(getRanks().isEmpty() || getRanks().contains(rank));
  }

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    if (getAtLeast().isPresent() && !getRanks().isEmpty()) {
      throw InvalidValueException.of("HasPosition.ranks", getAtLeast().get());
    }
  }

  /** Builds {@link HasPosition}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableHasPosition.Builder {
    Builder() {}
  }
}
