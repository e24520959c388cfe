package org.example.county.tenure;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.opencdo.model.requirement.Adaptation;
import io.github.opencdo.model.requirement.Requirement;
import io.github.opencdo.model.role.RoleCode;
import io.github.opencdo.model.style.CdoValue;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** For how long somebody may hold a post without a break (任期). */
@Value.Immutable
@CdoValue
@JsonTypeName("tenure")
@JsonDeserialize(builder = TenureRequirement.Builder.class)
public abstract class TenureRequirement extends Requirement {

  TenureRequirement() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the roles of the posts. */
  @NotEmpty
  public abstract List<RoleCode> getRoles();

  /** Gets after how many years somebody else takes over, positive. */
  public abstract int getYears();

  @Override
  public final String typeName() {
    return "tenure";
  }

  @Override
  public final TenureRequirement adapted(Adaptation adaptation) {
    return toBuilder()
        .variant(adaptation.getVariant())
        .applicability(adaptation.getApplicability())
        .assumed(adaptation.getAssumed())
        .force(adaptation.getForce())
        .roles(adaptation.getSubstitution().roles(getRoles()))
        .build();
  }

  @Override
  public final Set<RoleCode> rolesConcerned() {
    return Set.copyOf(getRoles());
  }

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    if (getYears() <= 0) {
      throw new IllegalArgumentException("years must be positive, but was: " + getYears());
    }
  }

  /** Builds {@link TenureRequirement}. */
  public static final class Builder extends ImmutableTenureRequirement.Builder {
    Builder() {}
  }
}
