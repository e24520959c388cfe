package io.github.opencdo.rules.check;

import io.github.opencdo.model.document.PartCode;
import io.github.opencdo.model.evaluation.Evaluation;
import io.github.opencdo.model.evaluation.ScoreSheet;
import io.github.opencdo.model.organisation.EntityKind;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.requirement.IndicatorRequirement;
import io.github.opencdo.rules.facts.Situation;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.rules.message.Message;
import io.github.opencdo.rules.spi.Check;
import io.github.opencdo.rules.spi.Inquiry;
import io.github.opencdo.rules.spi.Judgement;
import io.github.opencdo.rules.spi.Obligation;
import io.github.opencdo.rules.spi.Observations;
import io.github.opencdo.rules.spi.Subject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Judges whether the scores of each evaluation fit the score sheet. */
final class IndicatorCheck implements Check<IndicatorRequirement> {

  @Override
  public List<Judgement> judge(Obligation<IndicatorRequirement> obligation, Inquiry inquiry) {
    IndicatorRequirement requirement = obligation.requirement();
    Situation situation = inquiry.situation();
    List<Evaluation> evaluations = situation.deeds().evaluations().stream()
        .filter(each -> each.getSheet().filter(requirement.getSheet()::equals).isPresent())
        .filter(each -> inquiry.subjectOf(requirement, each.getAbout()).isPresent())
        .toList();
    if (evaluations.isEmpty()) {
      return List.of(Absence.of(
          inquiry,
          FactKind.EVALUATIONS,
          sheet(requirement, situation),
          expected(requirement, situation)));
    }
    Grades grades =
        Grades.of(situation.records().parameter(obligation.provision().getId()));
    return evaluations.stream()
        .map(each -> judge(requirement, inquiry, grades, each)
            .expected(expected(requirement, situation))
            .addObserved(Observations.of(each, inquiry.situation()))
            .build())
        .toList();
  }

  private static Judgement.Builder judge(
      IndicatorRequirement requirement, Inquiry inquiry, Grades grades, Evaluation evaluation) {
    Situation situation = inquiry.situation();
    return printed(requirement, situation)
        .map(sheet -> judge(requirement, inquiry, sheet, evaluation))
        .orElseGet(() -> judgeUnprinted(requirement, situation, grades, evaluation));
  }

  private static Judgement.Builder judge(
      IndicatorRequirement requirement, Inquiry inquiry, ScoreSheet sheet, Evaluation evaluation) {
    Object title = sheet.getTitle();
    if (evaluation.getScores().isEmpty()) {
      return judgement(evaluation, Outcome.UNDETERMINED, "indicator.no-scores", title)
          .remedy(Message.of("indicator.remedy.scores", evaluation.getId()));
    }
    ScoreFaults scores = new ScoreFaults(
        sheet,
        evaluation,
        new ScoringFaults(
            inquiry.situation(), evaluation, evaluated(requirement, inquiry, evaluation)));
    List<PartCode> parts = requirement.getParts();
    List<Object> faults = parts.isEmpty() ? scores.ofWhole() : each(parts, scores::ofPart);
    List<Object> unproven = each(parts, scores::unproven);
    if (!faults.isEmpty() || !unproven.isEmpty()) {
      return wrong(evaluation, title, faults, unproven);
    }
    List<Object> open = each(parts, scores::open);
    if (!open.isEmpty()) {
      return judgement(evaluation, Outcome.UNDETERMINED, "indicator.open", title, open)
          .remedy(Message.of(
              "indicator.remedy.measure", inquiry.situation().name(evaluation.getAbout())));
    }
    return !parts.isEmpty() && parts.stream().allMatch(scores::isLeftOut)
        ? judgement(evaluation, Outcome.NOT_APPLICABLE, "indicator.left-out", title)
        : judgement(evaluation, Outcome.SATISFIED, "indicator.right", title);
  }

  private static List<Object> each(List<PartCode> parts, Function<PartCode, List<Object>> find) {
    return parts.stream().flatMap(part -> find.apply(part).stream()).toList();
  }

  private static Judgement.Builder wrong(
      Evaluation evaluation, Object title, List<Object> faults, List<Object> unproven) {
    List<Object> all = Stream.concat(faults.stream(), unproven.stream()).toList();
    return judgement(evaluation, Outcome.VIOLATED, "indicator.wrong", title, all)
        .addAllAbsent(faults.isEmpty() ? Set.of(FactKind.DOCUMENTS) : Set.of())
        .remedy(Message.of("indicator.remedy", evaluation.getId()));
  }

  private static Set<EntityRef> evaluated(
      IndicatorRequirement requirement, Inquiry inquiry, Evaluation evaluation) {
    Set<EntityRef> all = new HashSet<>(Set.of(evaluation.getAbout()));
    inquiry
        .subjectOf(requirement, evaluation.getAbout())
        .flatMap(Subject::unit)
        .ifPresent(unit -> all.addAll(inquiry.parties().membersOf(unit)));
    return all;
  }

  // The text prints no sheet, so that only the adopter can say what a score is worth.
  private static Judgement.Builder judgeUnprinted(
      IndicatorRequirement requirement, Situation situation, Grades grades, Evaluation evaluation) {
    Object title = sheet(requirement, situation);
    if (!grades.isSupplied()) {
      return judgement(evaluation, Outcome.UNDETERMINED, "indicator.no-grades", title)
          .remedy(Message.of("indicator.remedy.grades"));
    }
    return evaluation
        .getTotal()
        .map(total -> judgement(
            evaluation,
            Outcome.SATISFIED,
            "indicator.graded",
            title,
            total.toPlainString(),
            grades.find(total).orElse("-")))
        .orElseGet(() -> judgement(evaluation, Outcome.UNDETERMINED, "indicator.no-scores", title)
            .remedy(Message.of("indicator.remedy.scores", evaluation.getId())));
  }

  private static Judgement.Builder judgement(
      Evaluation evaluation, Outcome outcome, String key, Object... further) {
    Object[] arguments =
        Stream.concat(Stream.of(evaluation.getId()), Stream.of(further)).toArray();
    return Judgement.of(
            EntityRef.record(EntityKind.EVALUATION, evaluation.getId()),
            outcome,
            Message.of(key, arguments))
        .within(evaluation.getAbout());
  }

  private static Optional<ScoreSheet> printed(
      IndicatorRequirement requirement, Situation situation) {
    return situation.scheme().getSheets().stream()
        .filter(each -> each.getCode().equals(requirement.getSheet()))
        .findFirst();
  }

  private static Object sheet(IndicatorRequirement requirement, Situation situation) {
    return printed(requirement, situation)
        .<Object>map(ScoreSheet::getTitle)
        .orElseGet(() -> situation.word(requirement.getSheet()));
  }

  private static Message expected(IndicatorRequirement requirement, Situation situation) {
    return Message.of("indicator.expected", sheet(requirement, situation));
  }
}
