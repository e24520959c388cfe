package io.github.opencdo.model.requirement;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.opencdo.model.organisation.UnitKind;
import io.github.opencdo.model.place.Level;
import io.github.opencdo.model.role.RoleCode;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.text.InvalidValueException;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Which units and levels a scheme covers (适用覆盖).
 *
 * <p>Of groups: listed units exist, chosen lists are complete, groups are not empty, and where a role is given each unit has a holder, or
 * as many of the bound units as the percentage says.
 * Of levels and kinds: no post of the scheme is held where the scheme has none.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonTypeName("coverage")
@JsonDeserialize(builder = CoverageRequirement.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(
    builder = CoverageRequirement.Builder.class)
public abstract class CoverageRequirement extends Requirement {

  CoverageRequirement() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets how many units the listed groups hold by the text. */
  public abstract Optional<Integer> getCount();

  /** Gets the role of which each covered unit is to have a holder. */
  public abstract Optional<RoleCode> getRole();

  /** Gets how many of a hundred bound units are to have a holder, 1 to 100; empty for each unit. */
  public abstract Optional<@Min(1) @Max(100) Integer> getPercent();

  /** Gets the levels at which posts may be held, empty for any. */
  public abstract Set<Level> getLevels();

  /** Gets the kinds of unit in which the role types may not be held. */
  public abstract Set<UnitKind> getExcludedKinds();

  /** Gets the role types that the excluded kinds may not have; empty for all of the scheme. */
  public abstract List<RoleCode> getExcludedRoles();

  /**
   * Checks whether it forbids posts without naming their roles, so that it speaks of all roles of the scheme.
   */
  public boolean concernsEveryRole() {
    return !getLevels().isEmpty()
        || !getExcludedKinds().isEmpty() && getExcludedRoles().isEmpty();
  }

  @Override
  public final String typeName() {
    return "coverage";
  }

  @Override
  public final CoverageRequirement adapted(Adaptation adaptation) {
    Substitution substitution = adaptation.getSubstitution();
    return toBuilder()
        .variant(adaptation.getVariant())
        .applicability(adaptation.getApplicability())
        .assumed(adaptation.getAssumed())
        .force(adaptation.getForce())
        .role(getRole().map(substitution::role))
        .excludedRoles(substitution.roles(getExcludedRoles()))
        .build();
  }

  @Override
  public final Set<RoleCode> rolesConcerned() {
    return getRole().map(Set::of).orElse(Set.of());
  }

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    if (getPercent().isPresent() && getRole().isEmpty()) {
      throw InvalidValueException.of("CoverageRequirement.percent", getPercent().get());
    }
  }

  /** Builds {@link CoverageRequirement}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableCoverageRequirement.Builder {
    Builder() {}
  }
}
