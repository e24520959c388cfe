package io.github.opencdo.model.requirement;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.opencdo.model.organisation.BodyFunction;
import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.style.CdoValue;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Which institution performs a function for the scheme (职能机构).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonTypeName("body")
@JsonDeserialize(builder = BodyRequirement.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = BodyRequirement.Builder.class)
public abstract class BodyRequirement extends Requirement {

  BodyRequirement() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the function. */
  public abstract BodyFunction getFunction();

  /** Gets who performs it. */
  public abstract Party getParty();

  @Override
  public final String typeName() {
    return "body";
  }

  @Override
  public final BodyRequirement adapted(Adaptation adaptation) {
    return toBuilder()
        .variant(adaptation.getVariant())
        .applicability(adaptation.getApplicability())
        .assumed(adaptation.getAssumed())
        .force(adaptation.getForce())
        .party(adaptation.getSubstitution().party(getParty()))
        .build();
  }

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link BodyRequirement}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableBodyRequirement.Builder {
    Builder() {}
  }
}
