package io.github.opencdo.model.requirement;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.opencdo.model.evaluation.SheetCode;
import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.time.Due;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Who evaluates whom, with whom, and when (考核要求).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonTypeName("evaluation")
@JsonDeserialize(builder = EvaluationRequirement.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(
    builder = EvaluationRequirement.Builder.class)
public abstract class EvaluationRequirement extends Requirement implements Timed {

  EvaluationRequirement() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the score sheet or set of indicators to be used. */
  public abstract Optional<SheetCode> getSheet();

  /** Gets who is evaluated. */
  @Value.Default
  public Party getOf() {
    return Party.ownUnit();
  }

  /** Gets who evaluates; one of them is enough. */
  public abstract List<Party> getEvaluators();

  /** Gets who evaluates beside them. */
  public abstract List<Party> getPartners();

  /** Checks whether a third party has to take part. */
  @Value.Default
  public boolean isThirdParty() {
    return false;
  }

  /** Gets by when, or how often. */
  public abstract Optional<@Valid Due> getDue();

  @Override
  public final Optional<Due> findDue() {
    return getDue();
  }

  @Override
  public final String typeName() {
    return "evaluation";
  }

  @Override
  public final EvaluationRequirement adapted(Adaptation adaptation) {
    Substitution substitution = adaptation.getSubstitution();
    return toBuilder()
        .variant(adaptation.getVariant())
        .applicability(adaptation.getApplicability())
        .assumed(adaptation.getAssumed())
        .force(adaptation.getForce())
        .due(substitution.due(getDue()))
        .evaluators(substitution.parties(getEvaluators()))
        .partners(substitution.parties(getPartners()))
        .of(substitution.party(getOf()))
        .build();
  }

  @Override
  public boolean concernsTheSameAs(Requirement other) {
    return other instanceof EvaluationRequirement it
        && it.getOf().equals(getOf())
        && it.getSheet().equals(getSheet());
  }

  @Override
  public final EvaluationRequirement withDue(Optional<Due> due) {
    return toBuilder().due(due).build();
  }

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link EvaluationRequirement}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableEvaluationRequirement.Builder {
    Builder() {}
  }
}
