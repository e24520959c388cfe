package io.github.opencdo.reports.deed;

import io.github.opencdo.model.activity.Metric;
import io.github.opencdo.model.evaluation.AllOrNothingScoring;
import io.github.opencdo.model.evaluation.BaselineScoring;
import io.github.opencdo.model.evaluation.DiscretionaryScoring;
import io.github.opencdo.model.evaluation.Evaluation;
import io.github.opencdo.model.evaluation.GradedScoring;
import io.github.opencdo.model.evaluation.ScoreGrade;
import io.github.opencdo.model.evaluation.ScoreLine;
import io.github.opencdo.model.evaluation.Scoring;
import io.github.opencdo.model.evaluation.StepScoring;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.reports.amendment.Scene;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The scores next to those that were given which the sheet allows. */
final class FittingScores {

  private final Scene scene;
  private final Evaluation evaluation;

  FittingScores(Scene scene, Evaluation evaluation) {
    this.scene = scene;
    this.evaluation = evaluation;
  }

  BigDecimal of(ScoreLine line) {
    BigDecimal given = evaluation.getScores().getOrDefault(line.getCode(), BigDecimal.ZERO);
    Scoring way = line.getScoring().orElse(null);
    BigDecimal lowest =
        way instanceof DiscretionaryScoring free ? free.getLowest() : BigDecimal.ZERO;
    BigDecimal score = given.max(lowest).min(line.getPoints());
    if (way instanceof GradedScoring graded) {
      return nearest(graded, score);
    }
    if (way instanceof StepScoring steps) {
      return score.divide(steps.getStep(), 0, RoundingMode.DOWN).multiply(steps.getStep());
    }
    if (way instanceof AllOrNothingScoring) {
      return score.compareTo(line.getPoints()) < 0 ? BigDecimal.ZERO : line.getPoints();
    }
    return way instanceof BaselineScoring baseline ? earned(baseline, line, score) : score;
  }

  private static BigDecimal nearest(GradedScoring graded, BigDecimal score) {
    return graded.getGrades().stream()
        .map(ScoreGrade::getPoints)
        .min(Comparator.comparing(points -> points.subtract(score).abs()))
        .orElse(score);
  }

  private BigDecimal earned(BaselineScoring baseline, ScoreLine line, BigDecimal score) {
    List<BigDecimal> values = scene.deeds().metrics(baseline.getMetric(), evaluated()).stream()
        .filter(each -> !each.getOn().isAfter(evaluation.getOn()))
        .map(Metric::getValue)
        .toList();
    int number = values.size();
    return number < 2
        ? score
        : baseline.score(values.get(number - 2), values.get(number - 1), line.getPoints());
  }

  private Set<EntityRef> evaluated() {
    Set<EntityRef> all = new HashSet<>(Set.of(evaluation.getAbout()));
    scene.unit().map(scene.inquiry().parties()::membersOf).ifPresent(all::addAll);
    return all;
  }
}
