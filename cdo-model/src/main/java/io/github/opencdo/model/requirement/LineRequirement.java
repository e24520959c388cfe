package io.github.opencdo.model.requirement;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.project.ProjectCode;
import io.github.opencdo.model.role.ResponsibilityTier;
import io.github.opencdo.model.role.RoleCode;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.text.InvalidValueException;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Under whom a role works, or how it answers (条线, 责任).
 *
 * <p>Where a role defers to its targets, a decision on a matter does not follow it against them.
 *
 * <p>With targets: each must exist on the same day, or any if one is enough. With a tier: the responsibility rests on one person, except hands-on work.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonTypeName("line")
@JsonDeserialize(builder = LineRequirement.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = LineRequirement.Builder.class)
public abstract class LineRequirement extends Requirement {

  LineRequirement() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the roles. */
  @NotEmpty
  public abstract List<RoleCode> getRoles();

  /** Gets the relation to the targets. */
  public abstract Optional<Relation> getRelation();

  /** Gets the targets, all of which are needed at once unless any one will do. */
  public abstract List<Party> getTargets();

  /** Checks whether one of the targets is enough. */
  @Value.Default
  public boolean isAnyTarget() {
    return false;
  }

  /** Gets the types of matter in which the role defers to the targets. */
  public abstract List<ProjectCode> getOver();

  /** Gets the tier of responsibility. */
  public abstract Optional<ResponsibilityTier> getTier();

  @Override
  public final String typeName() {
    return "line";
  }

  @Override
  public final LineRequirement adapted(Adaptation adaptation) {
    Substitution substitution = adaptation.getSubstitution();
    return toBuilder()
        .variant(adaptation.getVariant())
        .applicability(adaptation.getApplicability())
        .assumed(adaptation.getAssumed())
        .force(adaptation.getForce())
        .roles(substitution.roles(getRoles()))
        .targets(substitution.parties(getTargets()))
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
    if (getTargets().isEmpty() && getTier().isEmpty()
        || getTargets().isEmpty() == getRelation().isPresent()) {
      throw InvalidValueException.of("LineRequirement.targets", getTargets().size());
    }
    boolean defers = getRelation().filter(Relation.DEFERS_TO::equals).isPresent();
    if (defers == getOver().isEmpty()) {
      throw InvalidValueException.of("LineRequirement.over", getOver().size());
    }
  }

  /** Builds {@link LineRequirement}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableLineRequirement.Builder {
    Builder() {}
  }
}
