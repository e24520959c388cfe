package io.github.opencdo.model.scheme;

import io.github.opencdo.model.person.Rank;
import io.github.opencdo.model.role.RoleCode;
import io.github.opencdo.model.scope.GroupId;
import io.github.opencdo.model.style.CdoValue;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Who holds a post by virtue of a position as long as nobody else is appointed (当然任职).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonDeserialize(builder = DefaultHolder.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = DefaultHolder.Builder.class)
public abstract class DefaultHolder {

  DefaultHolder() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the role type of the post. */
  public abstract RoleCode getRole();

  /** Gets the groups of units to which the rule applies. */
  @NotEmpty
  public abstract List<GroupId> getUnits();

  /** Gets the rank of the position in the unit that brings the post with it. */
  @Value.Default
  public Rank getRank() {
    return Rank.PRINCIPAL;
  }

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link DefaultHolder}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableDefaultHolder.Builder {
    Builder() {}
  }
}
