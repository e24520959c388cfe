package io.github.opencdo.model.evaluation;

import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.text.InvalidValueException;
import io.github.opencdo.model.text.LocalizedText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A grade of a score line and what it is worth (等次).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@CdoValue
@JsonDeserialize(builder = ScoreGrade.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = ScoreGrade.Builder.class)
public abstract class ScoreGrade {

  ScoreGrade() {}

  /** Starts an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Gets what it is called. */
  @Valid
  public abstract LocalizedText getTitle();

  /** Gets the points that it is worth. */
  @PositiveOrZero
  public abstract BigDecimal getPoints();

  @Value.Check
  void check() {
    if (getPoints().signum() < 0) {
      throw InvalidValueException.of("ScoreGrade.points", getPoints().toPlainString());
    }
  }

  /** Returns a builder that holds the values of this one. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link ScoreGrade}; see its accessors for the meaning of each value. */
  public static final class Builder extends ImmutableScoreGrade.Builder {
    Builder() {}
  }
}
