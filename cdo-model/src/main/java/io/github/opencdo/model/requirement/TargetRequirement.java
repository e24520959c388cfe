package io.github.opencdo.model.requirement;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.opencdo.model.activity.MetricCode;
import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.text.InvalidValueException;
import io.github.opencdo.model.time.Due;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Which state must be reached, by when (目标).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonTypeName("target")
@JsonDeserialize(builder = TargetRequirement.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(
    builder = TargetRequirement.Builder.class)
public abstract class TargetRequirement extends Requirement implements Timed {

  TargetRequirement() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets what is measured. */
  public abstract MetricCode getMetric();

  /** Gets of whom it is measured. */
  @Value.Default
  public Party getOf() {
    return Party.ownUnit();
  }

  /** Gets how the value compares. */
  public abstract Comparison getComparison();

  /** Gets the value wanted, empty where only the direction counts. */
  public abstract Optional<BigDecimal> getValue();

  /** Gets by when. */
  public abstract Optional<@Valid Due> getDue();

  @Override
  public final Optional<Due> findDue() {
    return getDue();
  }

  @Override
  public final String typeName() {
    return "target";
  }

  @Override
  public final TargetRequirement adapted(Adaptation adaptation) {
    Substitution substitution = adaptation.getSubstitution();
    return toBuilder()
        .variant(adaptation.getVariant())
        .applicability(adaptation.getApplicability())
        .assumed(adaptation.getAssumed())
        .force(adaptation.getForce())
        .due(substitution.due(getDue()))
        .of(substitution.party(getOf()))
        .build();
  }

  @Override
  public boolean concernsTheSameAs(Requirement other) {
    return other instanceof TargetRequirement it && it.getMetric().equals(getMetric());
  }

  @Override
  public final TargetRequirement withDue(Optional<Due> due) {
    return toBuilder().due(due).build();
  }

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    boolean directed = getComparison() == Comparison.RISES || getComparison() == Comparison.FALLS;
    if (directed == getValue().isPresent()) {
      throw InvalidValueException.of("TargetRequirement.value", getMetric(), getComparison());
    }
  }

  /** Builds {@link TargetRequirement}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableTargetRequirement.Builder {
    Builder() {}
  }
}
