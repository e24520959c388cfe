package io.github.opencdo.model.evaluation;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.opencdo.model.document.PartCode;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.text.InvalidValueException;
import java.math.BigDecimal;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Scores at the discretion of the evaluator (酌情计分), who records the reason for every score other than zero.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonTypeName("discretionary")
@JsonDeserialize(builder = DiscretionaryScoring.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(
    builder = DiscretionaryScoring.Builder.class)
public abstract non-sealed class DiscretionaryScoring extends Scoring {

  DiscretionaryScoring() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets the lowest score, below zero where points can be taken off. */
  @Value.Default
  public BigDecimal getLowest() {
    return BigDecimal.ZERO;
  }

  /** Checks whether the points come on top of those of the sheet (加分), which then do not count them. */
  @Value.Default
  public boolean isBonus() {
    return false;
  }

  @Override
  void requireFit(PartCode line, BigDecimal points) {
    if (getLowest().compareTo(points) > 0) {
      throw InvalidValueException.of(
          "Scoring.above", line, getLowest().toPlainString(), points.toPlainString());
    }
  }

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link DiscretionaryScoring}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableDiscretionaryScoring.Builder {
    Builder() {}
  }
}
