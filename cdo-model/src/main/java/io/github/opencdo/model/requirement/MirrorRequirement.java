package io.github.opencdo.model.requirement;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.opencdo.model.role.RoleCode;
import io.github.opencdo.model.source.ProvisionId;
import io.github.opencdo.model.style.CdoValue;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Which rules are copied to other units (参照).
 *
 * <p>A rule that the scheme states for those units itself prevails over the copy.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonTypeName("mirror")
@JsonDeserialize(builder = MirrorRequirement.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(
    builder = MirrorRequirement.Builder.class)
public abstract class MirrorRequirement extends Requirement {

  MirrorRequirement() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the provisions whose requirements are copied. */
  public abstract List<ProvisionId> getOf();

  /** Gets which role takes the place of which. */
  public abstract Map<RoleCode, RoleCode> getRoles();

  @Override
  public final String typeName() {
    return "mirror";
  }

  @Override
  public final MirrorRequirement adapted(Adaptation adaptation) {
    return toBuilder()
        .variant(adaptation.getVariant())
        .applicability(adaptation.getApplicability())
        .assumed(adaptation.getAssumed())
        .force(adaptation.getForce())
        .roles(adaptation.getSubstitution().roles(getRoles()))
        .build();
  }

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link MirrorRequirement}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableMirrorRequirement.Builder {
    Builder() {}
  }
}
