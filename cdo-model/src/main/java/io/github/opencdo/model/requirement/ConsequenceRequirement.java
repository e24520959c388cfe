package io.github.opencdo.model.requirement;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.opencdo.model.evaluation.ConsequenceCode;
import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.style.CdoValue;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What follows from a result, and on which ground (运用要求).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonTypeName("consequence")
@JsonDeserialize(builder = ConsequenceRequirement.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(
    builder = ConsequenceRequirement.Builder.class)
public abstract class ConsequenceRequirement extends Requirement {

  ConsequenceRequirement() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets what follows. */
  public abstract ConsequenceCode getConsequence();

  /** Gets for whom. */
  @Value.Default
  public Party getOf() {
    return Party.ownUnit();
  }

  /** Checks whether it needs an evaluation as its ground. */
  @Value.Default
  public boolean isGrounded() {
    return false;
  }

  /** Gets the grade that the evaluation must have reached, such as {@code 优秀}. */
  public abstract Optional<@NotBlank String> getGrade();

  @Override
  public final String typeName() {
    return "consequence";
  }

  @Override
  public final ConsequenceRequirement adapted(Adaptation adaptation) {
    Substitution substitution = adaptation.getSubstitution();
    return toBuilder()
        .variant(adaptation.getVariant())
        .applicability(adaptation.getApplicability())
        .assumed(adaptation.getAssumed())
        .force(adaptation.getForce())
        .of(substitution.party(getOf()))
        .build();
  }

  @Override
  public boolean concernsTheSameAs(Requirement other) {
    return other instanceof ConsequenceRequirement it
        && it.getConsequence().equals(getConsequence());
  }

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link ConsequenceRequirement}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableConsequenceRequirement.Builder {
    Builder() {}
  }
}
