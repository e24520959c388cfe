package io.github.opencdo.model.requirement;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.opencdo.model.criterion.Criterion;
import io.github.opencdo.model.role.RoleCode;
import io.github.opencdo.model.source.Force;
import io.github.opencdo.model.style.CdoValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What the holder of a post must be (任职资格, 兼任).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonTypeName("holder")
@JsonDeserialize(builder = HolderRequirement.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(
    builder = HolderRequirement.Builder.class)
public abstract class HolderRequirement extends Requirement {

  HolderRequirement() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the roles whose holders are judged. */
  @NotEmpty
  public abstract List<RoleCode> getRoles();

  /** Gets what the holder must be. */
  @Valid
  public abstract Criterion getCriterion();

  @Override
  public final String typeName() {
    return "holder";
  }

  @Override
  public final HolderRequirement mirroredBy(MirrorRequirement mirror, String variant, Force force) {
    Substitution substitution = Substitution.of(mirror);
    return toBuilder()
        .variant(variant)
        .applicability(mirror.getApplicability())
        .addAllAssumed(mirror.getAssumed())
        .force(force)
        .roles(substitution.roles(getRoles()))
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

  /** Builds {@link HolderRequirement}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableHolderRequirement.Builder {
    Builder() {}
  }
}
