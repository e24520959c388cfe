package io.github.opencdo.schemes.matrix;

import io.github.opencdo.model.evaluation.ScoreCategory;
import io.github.opencdo.model.evaluation.ScoreSheet;
import io.github.opencdo.model.requirement.ConsequenceRequirement;
import io.github.opencdo.model.requirement.EvaluationRequirement;
import io.github.opencdo.model.requirement.IndicatorRequirement;
import io.github.opencdo.model.source.ProvisionId;
import io.github.opencdo.model.text.LocalizedText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Who evaluates whom and when, the score sheets with their points, and what follows from a result. */
final class Evaluations implements Topic {

  private enum Part {
    EVALUATION,
    SCORES,
    CONSEQUENCES;

    RowKey row() {
      return new RowKey(ordinal(), name(), Words.say("part." + name()));
    }
  }

  @Override
  public Stream<Item> items(Column column) {
    return Stream.of(
            column
                .rules(EvaluationRequirement.class)
                .map(
                    rule -> rule.in(Part.EVALUATION.row(), evaluation(column, rule.requirement()))),
            column.scheme().getSheets().stream().flatMap(sheet -> scores(column, sheet)),
            column
                .rules(ConsequenceRequirement.class)
                .map(rule ->
                    rule.in(Part.CONSEQUENCES.row(), consequence(column, rule.requirement()))))
        .flatMap(each -> each);
  }

  private static LocalizedText evaluation(Column column, EvaluationRequirement evaluation) {
    List<LocalizedText> parts = new ArrayList<>();
    parts.add(
        evaluation.getEvaluators().isEmpty()
            ? Words.say("evaluation.of", column.party(evaluation.getOf()))
            : Words.say(
                "evaluation.by",
                column.party(evaluation.getOf()),
                column.parties(evaluation.getEvaluators())));
    if (!evaluation.getPartners().isEmpty()) {
      parts.add(Words.say("evaluation.partners", column.parties(evaluation.getPartners())));
    }
    if (evaluation.isThirdParty()) {
      parts.add(Words.say("evaluation.third"));
    }
    evaluation.getSheet().map(column::word).ifPresent(parts::add);
    evaluation.getDue().map(due -> new DueWords(column).of(due)).ifPresent(parts::add);
    return Words.clauses(parts);
  }

  private static Stream<Item> scores(Column column, ScoreSheet sheet) {
    Stream<Item> categories = sheet.getCategories().stream()
        .map(each -> scores(column, sheet, category(each), rule -> isOf(rule, each)));
    return Stream.concat(
        Stream.of(scores(column, sheet, total(sheet), rule -> rule.getParts().isEmpty())),
        categories);
  }

  private static Item scores(
      Column column,
      ScoreSheet sheet,
      LocalizedText text,
      Predicate<IndicatorRequirement> concerned) {
    List<ProvisionId> provisions = column
        .rules(IndicatorRequirement.class)
        .filter(rule -> rule.requirement().getSheet().equals(sheet.getCode()))
        .filter(rule -> concerned.test(rule.requirement()))
        .map(Rule::provision)
        .toList();
    return new Item(
        Part.SCORES.row(),
        MatrixEntry.builder().text(text).provisions(provisions).build());
  }

  private static boolean isOf(IndicatorRequirement rule, ScoreCategory category) {
    return rule.getParts().contains(category.getCode())
        || category.getLines().stream().anyMatch(line -> rule.getParts().contains(line.getCode()));
  }

  private static LocalizedText total(ScoreSheet sheet) {
    int lines =
        sheet.getCategories().stream().mapToInt(each -> each.getLines().size()).sum();
    return Words.say("score.sheet", sheet.getTitle(), points(sheet.getPoints()), lines);
  }

  private static LocalizedText category(ScoreCategory category) {
    return Words.say(
        "score.category",
        category.getTitle(),
        points(category.getPoints()),
        category.getLines().size());
  }

  private static String points(BigDecimal points) {
    return points.stripTrailingZeros().toPlainString();
  }

  private static LocalizedText consequence(Column column, ConsequenceRequirement consequence) {
    LocalizedText what = column.word(consequence.getConsequence());
    LocalizedText whom = Words.say("consequence.of", what, column.party(consequence.getOf()));
    return consequence
        .getGrade()
        .map(grade -> Words.say("consequence.grade", whom, grade))
        .orElse(whom);
  }
}
