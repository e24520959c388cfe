package io.github.opencdo.model.requirement;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.opencdo.model.role.RoleCode;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.time.Due;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * How many holders a post has (人数配备).
 *
 * <p>The number may differ from unit to unit: for a unit in the groups of some alternatives only these count, for any other unit those
 * without groups. Where none is left, the text gives the unit no number.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonTypeName("cardinality")
@JsonDeserialize(builder = CardinalityRequirement.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(
    builder = CardinalityRequirement.Builder.class)
public abstract class CardinalityRequirement extends Requirement implements Timed {

  CardinalityRequirement() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the alternatives; the first that is met decides. */
  @NotEmpty
  public abstract List<@Valid Staffing> getPosts();

  /** Gets by when the post is to be filled. */
  public abstract Optional<@Valid Due> getDue();

  @Override
  public final Optional<Due> findDue() {
    return getDue();
  }

  @Override
  public final String typeName() {
    return "cardinality";
  }

  @Override
  public final CardinalityRequirement adapted(Adaptation adaptation) {
    Substitution substitution = adaptation.getSubstitution();
    return toBuilder()
        .variant(adaptation.getVariant())
        .applicability(adaptation.getApplicability())
        .assumed(adaptation.getAssumed())
        .force(adaptation.getForce())
        .due(substitution.due(getDue()))
        .posts(getPosts().stream().map(substitution::staffing).toList())
        .build();
  }

  @Override
  public final Set<RoleCode> rolesConcerned() {
    return getPosts().stream()
        .flatMap(way -> way.getRoles().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public final CardinalityRequirement withDue(Optional<Due> due) {
    return toBuilder().due(due).build();
  }

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link CardinalityRequirement}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableCardinalityRequirement.Builder {
    Builder() {}
  }
}
