package io.github.opencdo.testkit.witness;

import io.github.opencdo.model.document.PartCode;
import io.github.opencdo.model.evaluation.Evaluation;
import io.github.opencdo.model.evaluation.ScoreCategory;
import io.github.opencdo.model.evaluation.ScoreLine;
import io.github.opencdo.model.evaluation.ScoreSheet;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Full marks on a score sheet, and what can be wrong with them.
 *
 * @param sheet the sheet
 */
record Marks(ScoreSheet sheet) {

  Evaluation fill(Evaluation.Builder evaluation) {
    return evaluation
        .scores(sheet.getCategories().stream()
            .flatMap(category -> category.getLines().stream())
            .collect(Collectors.toMap(ScoreLine::getCode, ScoreLine::getPoints)))
        .subtotals(sheet.getCategories().stream()
            .collect(Collectors.toMap(ScoreCategory::getCode, Marks::sum)))
        .total(
            sheet.getCategories().stream().map(Marks::sum).reduce(BigDecimal.ZERO, BigDecimal::add))
        .build();
  }

  private static BigDecimal sum(ScoreCategory category) {
    return category.getLines().stream()
        .map(ScoreLine::getPoints)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
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
