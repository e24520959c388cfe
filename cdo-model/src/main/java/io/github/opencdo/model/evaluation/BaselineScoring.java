package io.github.opencdo.model.evaluation;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.opencdo.model.activity.MetricCode;
import io.github.opencdo.model.document.PartCode;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.text.InvalidValueException;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Scores by improvement over the previous value of a metric (较基期计分): so many points for each full step of improvement, at
 * most those of the line, and none if it got worse.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonTypeName("baseline")
@JsonDeserialize(builder = BaselineScoring.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = BaselineScoring.Builder.class)
public abstract non-sealed class BaselineScoring extends Scoring {

  BaselineScoring() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets what is measured. */
  public abstract MetricCode getMetric();

  /** Gets by how much the value improves in one step. */
  @Positive
  public abstract BigDecimal getStep();

  /** Gets the points for each step. */
  @Positive
  public abstract BigDecimal getPoints();

  /** Checks whether lower values are better ones. */
  @Value.Default
  public boolean isFalling() {
    return false;
  }

  /**
   * Computes the score.
   *
   * @param before the previous value
   * @param now the value
   * @param most the points of the line
   * @return the score, from zero to the points of the line
   */
  public BigDecimal score(BigDecimal before, BigDecimal now, BigDecimal most) {
    BigDecimal gain = isFalling() ? before.subtract(now) : now.subtract(before);
    return gain.divideToIntegralValue(getStep())
        .multiply(getPoints())
        .max(BigDecimal.ZERO)
        .min(most);
  }

  @Override
  void requireFit(PartCode line, BigDecimal points) {
    if (getPoints().compareTo(points) > 0) {
      throw InvalidValueException.of(
          "Scoring.above", line, getPoints().toPlainString(), points.toPlainString());
    }
  }

  @Value.Check
  void check() {
    if (getStep().signum() <= 0 || getPoints().signum() <= 0) {
      throw InvalidValueException.of(
          "BaselineScoring.positive", getStep().toPlainString(), getPoints().toPlainString());
    }
  }

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link BaselineScoring}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableBaselineScoring.Builder {
    Builder() {}
  }
}
