package io.github.opencdo.model.evaluation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.opencdo.model.document.PartCode;
import io.github.opencdo.model.style.CdoValue;
import io.github.opencdo.model.text.InvalidValueException;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.List;
import org.immutables.value.Value;

/**
 * Scores by grades with names (分等次计分): the score is what one of the grades is worth.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable(builder = false, copy = false)
@CdoValue
@JsonTypeName("graded")
public abstract non-sealed class GradedScoring extends Scoring {

  GradedScoring() {}

  /**
   * Obtains the value from its one part.
   *
   * @param grades the grades, at least two, no two of which are worth the same
   * @return the value
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static GradedScoring of(List<ScoreGrade> grades) {
    return ImmutableGradedScoring.of(grades);
  }

  /** Gets the grades, in their order. */
  @Value.Parameter
  @JsonValue
  public abstract List<@Valid ScoreGrade> getGrades();

  @Override
  void requireFit(PartCode line, BigDecimal points) {
    getGrades().stream()
        .map(ScoreGrade::getPoints)
        .filter(worth -> worth.compareTo(points) > 0)
        .findFirst()
        .ifPresent(worth -> {
          throw InvalidValueException.of(
              "Scoring.above", line, worth.toPlainString(), points.toPlainString());
        });
  }

  @Value.Check
  void check() {
    long different = getGrades().stream()
        .map(grade -> grade.getPoints().stripTrailingZeros())
        .distinct()
        .count();
    if (different < 2 || different < getGrades().size()) {
      throw InvalidValueException.of("GradedScoring.different", getGrades().size(), different);
    }
  }
}
