package io.github.opencdo.model.requirement;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.project.ProjectCode;
import io.github.opencdo.model.project.StageCode;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.text.OwnWord;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Which right somebody has in the decision on a matter (权力要求).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonTypeName("power")
@JsonDeserialize(builder = PowerRequirement.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = PowerRequirement.Builder.class)
public abstract class PowerRequirement extends Requirement {

  PowerRequirement() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the right. */
  public abstract PowerKind getPower();

  /** Gets the scheme's own word for the right. */
  public abstract Optional<OwnWord> getWord();

  /** Gets the type of matter. */
  public abstract ProjectCode getOver();

  /** Gets the stages at which it can be used, empty for all. */
  public abstract List<StageCode> getStages();

  /** Gets who has it; one of them is enough. */
  @NotEmpty
  public abstract List<Party> getHolders();

  @Override
  public final String typeName() {
    return "power";
  }

  @Override
  public final PowerRequirement adapted(Adaptation adaptation) {
    Substitution substitution = adaptation.getSubstitution();
    return toBuilder()
        .variant(adaptation.getVariant())
        .applicability(adaptation.getApplicability())
        .assumed(adaptation.getAssumed())
        .force(adaptation.getForce())
        .holders(substitution.parties(getHolders()))
        .build();
  }

  @Override
  public boolean concernsTheSameAs(Requirement other) {
    return other instanceof PowerRequirement it
        && it.getPower().equals(getPower())
        && it.getOver().equals(getOver());
  }

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link PowerRequirement}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutablePowerRequirement.Builder {
    Builder() {}
  }
}
