package io.github.opencdo.schemes.lint;

import io.github.opencdo.model.document.PartCode;
import io.github.opencdo.model.evaluation.ScoreCategory;
import io.github.opencdo.model.evaluation.ScoreLine;
import io.github.opencdo.model.evaluation.ScoreSheet;
import io.github.opencdo.model.requirement.IndicatorRequirement;
import io.github.opencdo.model.scheme.Scheme;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** Whether the points of a score sheet add up, in each category and as a whole. */
final class PointSums implements LintRule {

  @Override
  public Stream<LintWarning> check(Scheme scheme) {
    return scheme.getSheets().stream()
        .flatMap(sheet -> Stream.concat(
            counted(sheet).flatMap(category -> check(scheme, sheet, category)),
            check(scheme, sheet)));
  }

  // What comes on top of the points is no part of them.
  private static Stream<ScoreCategory> counted(ScoreSheet sheet) {
    return sheet.getCategories().stream()
        .filter(category -> !category.getLines().stream().allMatch(ScoreLine::isBonus));
  }

  private static Stream<LintWarning> check(
      Scheme scheme, ScoreSheet sheet, ScoreCategory category) {
    BigDecimal sum =
        sum(category.getLines().stream().filter(line -> !line.isBonus()).map(ScoreLine::getPoints));
    return sum.compareTo(category.getPoints()) == 0
        ? Stream.empty()
        : Stream.of(at(
            scheme,
            sheet,
            List.of(category.getCode()),
            LintRule.warning(
                "points.category", category.getTitle(), plain(category.getPoints()), plain(sum))));
  }

  private static Stream<LintWarning> check(Scheme scheme, ScoreSheet sheet) {
    BigDecimal sum = sum(counted(sheet).map(ScoreCategory::getPoints));
    return sum.compareTo(sheet.getPoints()) == 0
        ? Stream.empty()
        : Stream.of(at(
            scheme,
            sheet,
            List.of(),
            LintRule.warning(
                "points.sheet", sheet.getTitle(), plain(sheet.getPoints()), plain(sum))));
  }

  /** Tells the provision that asks for the part, or for the whole where no part is given. */
  private static LintWarning at(
      Scheme scheme, ScoreSheet sheet, List<PartCode> parts, LintWarning warning) {
    return scheme.getProvisions().stream()
        .filter(provision -> provision.getRequirements().stream()
            .anyMatch(requirement -> requirement instanceof IndicatorRequirement indicator
                && indicator.getSheet().equals(sheet.getCode())
                && indicator.getParts().equals(parts)))
        .findFirst()
        .map(provision -> warning.toBuilder().provision(provision.getId()).build())
        .orElse(warning);
  }

  private static BigDecimal sum(Stream<BigDecimal> points) {
    return points.reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static String plain(BigDecimal points) {
    return points.stripTrailingZeros().toPlainString();
  }
}
