package io.github.opencdo.testkit.witness;

import io.github.opencdo.model.document.PartCode;
import io.github.opencdo.model.evaluation.BaselineScoring;
import io.github.opencdo.model.evaluation.DiscretionaryScoring;
import io.github.opencdo.model.evaluation.Evaluation;
import io.github.opencdo.model.evaluation.GradedScoring;
import io.github.opencdo.model.evaluation.ScoreCategory;
import io.github.opencdo.model.evaluation.ScoreGrade;
import io.github.opencdo.model.evaluation.ScoreLine;
import io.github.opencdo.model.evaluation.ScoreSheet;
import io.github.opencdo.model.evaluation.Scoring;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Full marks on a score sheet, and what can be wrong with them.
 *
 * @param sheet the sheet
 */
record Marks(ScoreSheet sheet) {

  private static final String REASON = "R";

  Evaluation fill(Evaluation.Builder evaluation) {
    return evaluation
        .scores(lines().collect(Collectors.toMap(ScoreLine::getCode, Marks::score)))
        .reasons(lines()
            .filter(line -> isOf(line, DiscretionaryScoring.class))
            .collect(Collectors.toMap(ScoreLine::getCode, line -> REASON)))
        .subtotals(sheet.getCategories().stream()
            .collect(Collectors.toMap(ScoreCategory::getCode, Marks::sum)))
        .total(
            sheet.getCategories().stream().map(Marks::sum).reduce(BigDecimal.ZERO, BigDecimal::add))
        .build();
  }

  Stream<ScoreLine> lines() {
    return sheet.getCategories().stream().flatMap(category -> category.getLines().stream());
  }

  static boolean isOf(ScoreLine line, Class<? extends Scoring> way) {
    return line.getScoring().filter(way::isInstance).isPresent();
  }

  // Where nothing improves, nothing is earned by improvement.
  private static BigDecimal score(ScoreLine line) {
    if (line.getScoring().orElse(null) instanceof GradedScoring graded) {
      return graded.getGrades().stream()
          .map(ScoreGrade::getPoints)
          .max(Comparator.naturalOrder())
          .orElseThrow();
    }
    return isOf(line, BaselineScoring.class) ? BigDecimal.ZERO : line.getPoints();
  }

  private static BigDecimal sum(ScoreCategory category) {
    return category.getLines().stream().map(Marks::score).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  Evaluation spoilTotal(Evaluation filled) {
    return filled.toBuilder()
        .total(filled.getTotal().map(total -> total.subtract(BigDecimal.ONE)))
        .build();
  }

  /** Returns marks in which a category has another sum than its lines, or a line has no score. */
  Evaluation spoil(Evaluation filled, PartCode part) {
    Map<PartCode, BigDecimal> subtotals = new HashMap<>(filled.getSubtotals());
    if (subtotals.computeIfPresent(part, (code, sum) -> sum.add(BigDecimal.ONE)) != null) {
      return filled.toBuilder().subtotals(subtotals).build();
    }
    Map<PartCode, BigDecimal> scores = new HashMap<>(filled.getScores());
    scores.remove(part);
    return filled.toBuilder()
        .scores(scores)
        .subtotals(Map.of())
        .total(Optional.empty())
        .build();
  }
}
