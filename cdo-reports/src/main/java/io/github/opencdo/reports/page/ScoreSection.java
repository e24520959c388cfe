package io.github.opencdo.reports.page;

import io.github.opencdo.model.evaluation.Evaluation;
import io.github.opencdo.model.evaluation.ScoreSheet;
import io.github.opencdo.reports.markup.Markup;
import io.github.opencdo.reports.message.Phrases;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The scores that the register holds, the highest first within each sheet. */
final class ScoreSection implements Section {

  private final Subject subject;
  private final Phrases phrases;
  private final List<Evaluation> evaluations;

  ScoreSection(Subject subject) {
    this.subject = subject;
    this.phrases = subject.phrases();
    this.evaluations = subject.assessment().getRegister().getEvaluations().stream()
        .filter(each -> !each.getOn().isAfter(subject.assessment().getAsOf()))
        .sorted(Comparator.comparing(this::sheet)
            .thenComparing(this::points, Comparator.reverseOrder())
            .thenComparing(Evaluation::getId))
        .toList();
  }

  @Override
  public String id() {
    return "scores";
  }

  @Override
  public boolean hasContent() {
    return !evaluations.isEmpty();
  }

  @Override
  public void write(Markup page) {
    Table table = new Table(
        page,
        phrases,
        "page.scores.caption",
        "column.about",
        "column.sheet",
        "column.points",
        "column.by",
        "column.on");
    table.write(evaluations, each -> row(table, each));
  }

  private void row(Table table, Evaluation evaluation) {
    String points = evaluation.getTotal().isPresent() || !evaluation.getScores().isEmpty()
        ? points(evaluation).stripTrailingZeros().toPlainString()
        : phrases.say("page.unscored");
    table.row(() -> {
      table.heading(subject.names().of(evaluation.getAbout()));
      table.cell(sheet(evaluation));
      table.cell(points);
      table.cell(subject.names().of(evaluation.getBy()));
      table.cell(evaluation.getOn().toString());
    });
  }

  private String sheet(Evaluation evaluation) {
    Optional<ScoreSheet> sheet = subject.assessment().getScheme().getSheets().stream()
        .filter(each -> evaluation.getSheet().filter(each.getCode()::equals).isPresent())
        .findFirst();
    return sheet
        .map(each -> phrases.say("page.sheet", each.getTitle(), each.getPoints().toPlainString()))
        .orElseGet(() -> phrases.say("page.no-sheet"));
  }

  private BigDecimal points(Evaluation evaluation) {
    return evaluation
        .getTotal()
        .orElseGet(() ->
            evaluation.getScores().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
  }
}
