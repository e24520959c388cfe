package io.github.opencdo.rules.check;

import io.github.opencdo.model.document.PartCode;
import io.github.opencdo.model.evaluation.DiscretionaryScoring;
import io.github.opencdo.model.evaluation.Evaluation;
import io.github.opencdo.model.evaluation.ScoreCategory;
import io.github.opencdo.model.evaluation.ScoreLine;
import io.github.opencdo.model.evaluation.ScoreSheet;
import io.github.opencdo.rules.message.Message;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is wrong with the scores that somebody was given on a score sheet. */
final class ScoreFaults {

  private final ScoreSheet sheet;
  private final Evaluation evaluation;
  private final ScoringFaults scoring;

  ScoreFaults(ScoreSheet sheet, Evaluation evaluation, ScoringFaults scoring) {
    this.sheet = sheet;
    this.evaluation = evaluation;
    this.scoring = scoring;
  }

  /** Finds the faults of one line or category. */
  List<Object> ofPart(PartCode part) {
    return Stream.concat(
            lines(part).flatMap(this::ofLine),
            sheet.getCategories().stream()
                .filter(category -> category.getCode().equals(part))
                .flatMap(this::ofCategory))
        .toList();
  }

  /** Finds the faults of the sheet as a whole. */
  List<Object> ofWhole() {
    List<Object> faults = new ArrayList<>(unknownLines());
    evaluation
        .getTotal()
        .filter(Predicate.not(this::isSum))
        .ifPresent(total -> faults.add(
            Message.of("score.total", total.toPlainString(), sum(lines()).toPlainString())));
    return faults;
  }

  /** Finds the lines of a part whose score lacks its evidence. */
  List<Object> unproven(PartCode part) {
    return lines(part)
        .flatMap(line -> score(line).flatMap(score -> scoring.unproven(line, score)).stream())
        .<Object>map(fault -> fault)
        .toList();
  }

  /** Finds the lines of a part of which it cannot be said whether the score is right. */
  List<Object> open(PartCode part) {
    return lines(part)
        .flatMap(line -> scoring.open(line).stream())
        .<Object>map(why -> why)
        .toList();
  }

  /** Checks whether the line or lines of a part are left out because they do not concern the evaluated. */
  boolean isLeftOut(PartCode part) {
    return evaluation.getNotApplicable().contains(part);
  }

  private Stream<ScoreLine> lines() {
    return sheet.getCategories().stream().flatMap(category -> category.getLines().stream());
  }

  private Stream<ScoreLine> lines(PartCode part) {
    return lines().filter(line -> line.getCode().equals(part));
  }

  private Stream<Object> ofLine(ScoreLine line) {
    if (isLeftOut(line.getCode())) {
      return line.isOptional()
          ? Stream.empty()
          : Stream.of(Message.of("score.not-optional", line.getTitle()));
    }
    Optional<BigDecimal> score = score(line);
    if (score.isEmpty()) {
      return Stream.of(Message.of("score.missing", line.getTitle()));
    }
    BigDecimal lowest = lowest(line);
    boolean inRange =
        score.get().compareTo(lowest) >= 0 && score.get().compareTo(line.getPoints()) <= 0;
    return inRange
        ? scoring.fault(line, score.get()).<Object>map(fault -> fault).stream()
        : Stream.of(Message.of(
            "score.range",
            line.getTitle(),
            score.get().toPlainString(),
            line.getPoints().toPlainString(),
            lowest.toPlainString()));
  }

  private static BigDecimal lowest(ScoreLine line) {
    return line.getScoring()
        .filter(DiscretionaryScoring.class::isInstance)
        .map(way -> ((DiscretionaryScoring) way).getLowest())
        .orElse(BigDecimal.ZERO);
  }

  private Stream<Object> ofCategory(ScoreCategory category) {
    BigDecimal sum = sum(category.getLines().stream());
    return Optional.ofNullable(evaluation.getSubtotals().get(category.getCode())).stream()
        .filter(subtotal -> subtotal.compareTo(sum) != 0)
        .map(subtotal -> Message.of(
            "score.subtotal", category.getTitle(), subtotal.toPlainString(), sum.toPlainString()));
  }

  private List<Object> unknownLines() {
    Set<PartCode> known = lines().map(ScoreLine::getCode).collect(Collectors.toSet());
    return Stream.concat(
            evaluation.getScores().keySet().stream(), evaluation.getNotApplicable().stream())
        .filter(code -> !known.contains(code))
        .sorted()
        .<Object>map(code -> Message.of("score.unknown", code))
        .toList();
  }

  // Where lines are left out, the adopter may scale the sum up to the points of the whole sheet.
  private boolean isSum(BigDecimal total) {
    BigDecimal bonus = sum(lines().filter(ScoreLine::isBonus));
    BigDecimal sum = sum(lines().filter(line -> !line.isBonus()));
    return total.compareTo(sum.add(bonus)) >= 0 && total.compareTo(scaled(sum).add(bonus)) <= 0;
  }

  private BigDecimal scaled(BigDecimal sum) {
    BigDecimal applicable = lines()
        .filter(line -> !line.isBonus() && !isLeftOut(line.getCode()))
        .map(ScoreLine::getPoints)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
    return applicable.signum() == 0 || applicable.compareTo(sheet.getPoints()) == 0
        ? sum
        : sum.multiply(sheet.getPoints()).divide(applicable, MathContext.DECIMAL64);
  }

  private BigDecimal sum(Stream<ScoreLine> lines) {
    return lines.flatMap(line -> score(line).stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private Optional<BigDecimal> score(ScoreLine line) {
    return Optional.ofNullable(evaluation.getScores().get(line.getCode()));
  }
}
