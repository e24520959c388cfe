package io.github.opencdo.model.evaluation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.opencdo.model.document.PartCode;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.text.InvalidValueException;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import org.immutables.value.Value;

/**
 * Scores in steps (按档计分), such as half points.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable(builder = false, copy = false)
@CdoValue
@JsonTypeName("steps")
public abstract non-sealed class StepScoring extends Scoring {

  StepScoring() {}

  /**
   * Obtains the value from its one part.
   *
   * @param step the step, positive, of which the points of the line are a multiple
   * @return the value
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static StepScoring of(BigDecimal step) {
    return ImmutableStepScoring.of(step);
  }

  /** Gets the step, of which every score is a multiple. */
  @Positive
  @Value.Parameter
  @JsonValue
  public abstract BigDecimal getStep();

  @Override
  void requireFit(PartCode line, BigDecimal points) {
    if (!isStep(points)) {
      throw InvalidValueException.of(
          "StepScoring.points", line, points.toPlainString(), getStep().toPlainString());
    }
  }

  /**
   * Checks whether a score is a multiple of the step.
   *
   * @param score the score
   * @return whether nothing is left over
   */
  public boolean isStep(BigDecimal score) {
    return score.remainder(getStep()).signum() == 0;
  }

  @Value.Check
  void check() {
    if (getStep().signum() <= 0) {
      throw InvalidValueException.of("StepScoring.positive", getStep().toPlainString());
    }
  }
}
