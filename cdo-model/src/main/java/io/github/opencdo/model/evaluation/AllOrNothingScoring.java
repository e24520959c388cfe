package io.github.opencdo.model.evaluation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.opencdo.model.document.PartCode;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.text.LocalizedText;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import org.immutables.value.Value;

/**
 * Scores all points or none (达标计分).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable(builder = false, copy = false)
@CdoValue
@JsonTypeName("all-or-nothing")
public abstract non-sealed class AllOrNothingScoring extends Scoring {

  AllOrNothingScoring() {}

  /**
   * Obtains the value from its one part.
   *
   * @param condition what has to be reached for the points
   * @return the value
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static AllOrNothingScoring of(LocalizedText condition) {
    return ImmutableAllOrNothingScoring.of(condition);
  }

  /** Gets what has to be reached for the points. */
  @Valid
  @Value.Parameter
  @JsonValue
  public abstract LocalizedText getCondition();

  @Override
  void requireFit(PartCode line, BigDecimal points) {}
}
