package io.github.opencdo.rules.check;

import io.github.opencdo.model.activity.Metric;
import io.github.opencdo.model.evaluation.AllOrNothingScoring;
import io.github.opencdo.model.evaluation.BaselineScoring;
import io.github.opencdo.model.evaluation.DiscretionaryScoring;
import io.github.opencdo.model.evaluation.Evaluation;
import io.github.opencdo.model.evaluation.GradedScoring;
import io.github.opencdo.model.evaluation.ScoreLine;
import io.github.opencdo.model.evaluation.Scoring;
import io.github.opencdo.model.evaluation.StepScoring;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.rules.facts.Situation;
import io.github.opencdo.rules.message.Message;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is wrong with the score of one line under the way in which it is scored. */
final class ScoringFaults {

  private final Situation situation;
  private final Evaluation evaluation;
  private final Set<EntityRef> evaluated;

  /**
   * Prepares the question.
   *
   * @param evaluated the evaluated, and who acts in their name
   */
  ScoringFaults(Situation situation, Evaluation evaluation, Set<EntityRef> evaluated) {
    this.situation = situation;
    this.evaluation = evaluation;
    this.evaluated = evaluated;
  }

  /** Finds what is wrong for certain. */
  Optional<Message> fault(ScoreLine line, BigDecimal score) {
    Scoring way = line.getScoring().orElse(null);
    if (way instanceof GradedScoring graded) {
      return ofGrades(line, graded, score);
    }
    if (way instanceof StepScoring steps) {
      return unless(
          steps.isStep(score),
          Message.of("score.step", line.getTitle(), plain(score), plain(steps.getStep())));
    }
    if (way instanceof DiscretionaryScoring) {
      boolean explained =
          score.signum() == 0 || evaluation.getReasons().containsKey(line.getCode());
      return unless(explained, Message.of("score.reason", line.getTitle(), plain(score)));
    }
    if (way instanceof AllOrNothingScoring condition) {
      boolean whole = score.signum() == 0 || score.compareTo(line.getPoints()) == 0;
      return unless(
          whole,
          Message.of(
              "score.all-or-nothing",
              line.getTitle(),
              plain(score),
              plain(line.getPoints()),
              condition.getCondition()));
    }
    return way instanceof BaselineScoring baseline
        ? ofImprovement(line, baseline, score)
        : Optional.empty();
  }

  /** Finds out why it cannot be said whether the score is right. */
  Optional<Message> open(ScoreLine line) {
    return line.getScoring()
        .filter(BaselineScoring.class::isInstance)
        .map(BaselineScoring.class::cast)
        .filter(baseline -> values(baseline).size() < 2)
        .map(baseline ->
            Message.of("score.no-baseline", line.getTitle(), situation.word(baseline.getMetric())));
  }

  /** Finds out whether a score above zero lacks its evidence. */
  Optional<Message> unproven(ScoreLine line, BigDecimal score) {
    boolean proven = line.getEvidence().isEmpty()
        || score.signum() <= 0
        || line.getEvidence().stream()
            .flatMap(type -> situation.deeds().documents(type, evaluated).stream())
            .anyMatch(each -> !each.getOn().isAfter(evaluation.getOn()));
    List<Object> wanted = line.getEvidence().stream().map(situation::word).toList();
    return unless(proven, Message.of("score.evidence", line.getTitle(), plain(score), wanted));
  }

  private static Optional<Message> ofGrades(
      ScoreLine line, GradedScoring graded, BigDecimal score) {
    boolean known =
        graded.getGrades().stream().anyMatch(grade -> grade.getPoints().compareTo(score) == 0);
    List<Message> grades = graded.getGrades().stream()
        .map(grade -> Message.of("score.worth", grade.getTitle(), plain(grade.getPoints())))
        .toList();
    return unless(known, Message.of("score.grade", line.getTitle(), plain(score), grades));
  }

  private Optional<Message> ofImprovement(
      ScoreLine line, BaselineScoring baseline, BigDecimal score) {
    List<BigDecimal> values = values(baseline);
    if (values.size() < 2) {
      return Optional.empty();
    }
    BigDecimal before = values.get(values.size() - 2);
    BigDecimal now = values.get(values.size() - 1);
    BigDecimal earned = baseline.score(before, now, line.getPoints());
    return unless(
        earned.compareTo(score) == 0,
        Message.of(
            "score.baseline",
            line.getTitle(),
            plain(score),
            plain(earned),
            situation.word(baseline.getMetric()),
            plain(before),
            plain(now)));
  }

  private List<BigDecimal> values(BaselineScoring baseline) {
    return situation.deeds().metrics(baseline.getMetric(), evaluated).stream()
        .filter(each -> !each.getOn().isAfter(evaluation.getOn()))
        .map(Metric::getValue)
        .toList();
  }

  private static Optional<Message> unless(boolean right, Message fault) {
    return right ? Optional.empty() : Optional.of(fault);
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
