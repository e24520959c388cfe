package org.example.staffing;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.opencdo.model.activity.MetricCode;
import io.github.opencdo.model.requirement.MirrorRequirement;
import io.github.opencdo.model.requirement.Requirement;
import io.github.opencdo.model.requirement.Substitution;
import io.github.opencdo.model.role.RoleCode;
import io.github.opencdo.model.source.Force;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.time.Due;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** How many officers a unit has for its size (人员配比): one for each so many of what a metric counts. */
@Value.Immutable
@CdoValue
@JsonTypeName("staffing-ratio")
@JsonDeserialize(builder = StaffingRatioRequirement.Builder.class)
public abstract class StaffingRatioRequirement extends Requirement {

  StaffingRatioRequirement() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the roles of the officers. */
  @NotEmpty
  public abstract List<RoleCode> getRoles();

  /** Gets the metric that says how large a unit is. */
  public abstract MetricCode getMetric();

  /** Gets for how many of what the metric counts there is one officer, positive. */
  public abstract int getPer();

  /** Gets by when the officers are to be there. */
  public abstract Optional<Due> getDue();

  @Override
  public final String typeName() {
    return "staffing-ratio";
  }

  @Override
  public final StaffingRatioRequirement mirroredBy(
      MirrorRequirement mirror, String variant, Force force) {
    return toBuilder()
        .variant(variant)
        .applicability(mirror.getApplicability())
        .addAllAssumed(mirror.getAssumed())
        .force(force)
        .roles(Substitution.of(mirror).roles(getRoles()))
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
    if (getPer() <= 0) {
      throw new IllegalArgumentException("per must be positive, but was: " + getPer());
    }
  }

  /** Builds {@link StaffingRatioRequirement}. */
  public static final class Builder extends ImmutableStaffingRatioRequirement.Builder {
    Builder() {}
  }
}
