package io.github.opencdo.reports.deed;

import io.github.opencdo.model.document.Document;
import io.github.opencdo.model.document.PartCode;
import io.github.opencdo.model.evaluation.Evaluation;
import io.github.opencdo.model.evaluation.ScoreCategory;
import io.github.opencdo.model.evaluation.ScoreLine;
import io.github.opencdo.model.evaluation.ScoreSheet;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.requirement.IndicatorRequirement;
import io.github.opencdo.reports.amendment.Amendment;
import io.github.opencdo.reports.amendment.FactLists;
import io.github.opencdo.reports.amendment.FreshIds;
import io.github.opencdo.reports.amendment.Scene;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Scoring anew what does not fit the sheet: lines, their evidence, and sums. */
public final class ScoreRepairs {

  private static final String REASON = "-";

  private final Scene scene;

  public ScoreRepairs(Scene scene) {
    this.scene = scene;
  }

  public Stream<Amendment> of(IndicatorRequirement requirement) {
    return scene.scheme().getSheets().stream()
        .filter(sheet -> sheet.getCode().equals(requirement.getSheet()))
        .flatMap(sheet -> scene
            .judged(scene.register().getEvaluations(), Evaluation::getId)
            .flatMap(evaluation -> of(requirement.getParts(), sheet, evaluation)));
  }

  private Stream<Amendment> of(List<PartCode> parts, ScoreSheet sheet, Evaluation evaluation) {
    FittingScores fitting = new FittingScores(scene, evaluation);
    List<ScoreLine> lines = sheet.getCategories().stream()
        .flatMap(category -> category.getLines().stream())
        .toList();
    List<ScoreLine> judged =
        lines.stream().filter(line -> parts.contains(line.getCode())).toList();
    return Stream.of(
            judged.stream().map(line -> score(line, fitting.of(line))),
            judged.stream()
                .filter(line -> !line.getEvidence().isEmpty())
                .map(line -> prove(line, evaluation)),
            sheet.getCategories().stream()
                .filter(category -> parts.contains(category.getCode()))
                .map(this::sum),
            parts.isEmpty() ? ofWhole(lines, evaluation) : Stream.<Amendment>empty())
        .flatMap(each -> each);
  }

  private Stream<Amendment> ofWhole(List<ScoreLine> lines, Evaluation evaluation) {
    List<PartCode> known = lines.stream().map(ScoreLine::getCode).toList();
    Stream<Amendment> strangers = Stream.concat(
            evaluation.getScores().keySet().stream(), evaluation.getNotApplicable().stream())
        .filter(code -> !known.contains(code))
        .distinct()
        .sorted()
        .map(code -> edit("change.strike", each -> without(each, code), code));
    return Stream.concat(
        strangers,
        Stream.of(edit(
            "change.total", each -> each.toBuilder().total(sum(each, lines)).build())));
  }

  private static Evaluation without(Evaluation evaluation, PartCode code) {
    Map<PartCode, BigDecimal> scores = new HashMap<>(evaluation.getScores());
    scores.remove(code);
    return evaluation.toBuilder()
        .scores(scores)
        .notApplicable(FactLists.without(evaluation.getNotApplicable(), code::equals))
        .build();
  }

  private Amendment score(ScoreLine line, BigDecimal score) {
    return edit(
        "change.score", each -> scored(each, line, score), line.getTitle(), score.toPlainString());
  }

  private static Evaluation scored(Evaluation evaluation, ScoreLine line, BigDecimal score) {
    Map<PartCode, BigDecimal> scores = new HashMap<>(evaluation.getScores());
    scores.put(line.getCode(), score);
    Map<PartCode, String> reasons = new HashMap<>(evaluation.getReasons());
    reasons.putIfAbsent(line.getCode(), REASON);
    return evaluation.toBuilder()
        .scores(scores)
        .reasons(reasons)
        .notApplicable(FactLists.without(evaluation.getNotApplicable(), line.getCode()::equals))
        .build();
  }

  private Amendment sum(ScoreCategory category) {
    return edit(
        "change.subtotal",
        each -> {
          Map<PartCode, BigDecimal> subtotals = new HashMap<>(each.getSubtotals());
          subtotals.put(category.getCode(), sum(each, category.getLines()));
          return each.toBuilder().subtotals(subtotals).build();
        },
        category.getTitle());
  }

  private static BigDecimal sum(Evaluation evaluation, List<ScoreLine> lines) {
    return lines.stream()
        .map(line -> evaluation.getScores().getOrDefault(line.getCode(), BigDecimal.ZERO))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  // What is proven only now can only now be scored.
  private Amendment prove(ScoreLine line, Evaluation evaluation) {
    Amendment later =
        edit("change.evidence", each -> each.toBuilder().on(scene.day()).build());
    return Amendment.of(
        later.key(),
        register -> with(later.change().applyTo(register), line, evaluation),
        scene.subject(),
        line.getTitle(),
        line.getEvidence().stream().map(scene::word).toList());
  }

  private Register with(Register register, ScoreLine line, Evaluation evaluation) {
    return register.toBuilder()
        .addDocuments(Document.builder()
            .id(FreshIds.nextRecord(register))
            .type(line.getEvidence().get(0))
            .owner(evaluation.getAbout())
            .on(scene.day())
            .build())
        .build();
  }

  private Amendment edit(String key, UnaryOperator<Evaluation> edit, Object... words) {
    return Amendment.of(
        key,
        register -> register.toBuilder()
            .evaluations(
                FactLists.edit(register.getEvaluations(), scene.isJudged(Evaluation::getId), edit))
            .build(),
        Stream.concat(Stream.of(scene.subject()), Stream.of(words)).toArray());
  }
}
