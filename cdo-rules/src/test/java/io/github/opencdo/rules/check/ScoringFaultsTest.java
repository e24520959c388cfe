package io.github.opencdo.rules.check;

import static io.github.opencdo.rules.Town.BUREAUS;
import static io.github.opencdo.rules.Town.GOVERNMENT;
import static io.github.opencdo.rules.Town.SCHOOL;
import static io.github.opencdo.rules.Town.TODAY;
import static io.github.opencdo.rules.Town.judge;
import static io.github.opencdo.rules.Town.only;
import static io.github.opencdo.rules.Town.register;
import static io.github.opencdo.rules.Town.registerWithout;
import static io.github.opencdo.rules.Town.to;
import static io.github.opencdo.rules.Town.words;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.model.activity.Metric;
import io.github.opencdo.model.activity.MetricCode;
import io.github.opencdo.model.document.Document;
import io.github.opencdo.model.document.DocumentCode;
import io.github.opencdo.model.document.PartCode;
import io.github.opencdo.model.evaluation.AllOrNothingScoring;
import io.github.opencdo.model.evaluation.BaselineScoring;
import io.github.opencdo.model.evaluation.DiscretionaryScoring;
import io.github.opencdo.model.evaluation.Evaluation;
import io.github.opencdo.model.evaluation.GradedScoring;
import io.github.opencdo.model.evaluation.ScoreCategory;
import io.github.opencdo.model.evaluation.ScoreGrade;
import io.github.opencdo.model.evaluation.ScoreLine;
import io.github.opencdo.model.evaluation.ScoreSheet;
import io.github.opencdo.model.evaluation.Scoring;
import io.github.opencdo.model.evaluation.SheetCode;
import io.github.opencdo.model.evaluation.StepScoring;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.RecordId;
import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.requirement.IndicatorRequirement;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.source.Force;
import io.github.opencdo.rules.Town;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.Outcome;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Ways of scoring one line that is worth ten points, beside one of five points that is not scored. */
class ScoringFaultsTest {

  private static final SheetCode EXAM = SheetCode.of("EXAM");
  private static final PartCode LINE = PartCode.of("LINE");

  @Nested
  class Graded {

    private final Scoring grades =
        GradedScoring.of(List.of(grade("good", "10"), grade("fair", "6"), grade("poor", "0")));

    @Test
    void fits_what_a_grade_is_worth() {
      assertThat(outcome(grades, scored("6.0"))).isEqualTo(Outcome.SATISFIED);
      assertThat(outcome(grades, scored("0"))).isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void does_not_fit_what_lies_between() {
      Finding finding = judged(grades, scored("8"));

      assertThat(finding.getOutcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(finding.message(Locale.ENGLISH))
          .isEqualTo("E-1: the scores do not fit exam:"
              + " line has 8 points, but its grades are worth: good 10; fair 6; poor 0");
      assertThat(finding.message(Locale.SIMPLIFIED_CHINESE)).contains("各等次分值为good 10 分");
    }

    private static ScoreGrade grade(String title, String points) {
      return ScoreGrade.builder()
          .title(words(title))
          .points(new BigDecimal(points))
          .build();
    }
  }

  @Nested
  class InSteps {

    private final Scoring halves = StepScoring.of(new BigDecimal("0.5"));

    @Test
    void of_half_a_point_fits() {
      assertThat(outcome(halves, scored("7.5"))).isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void of_a_quarter_does_not() {
      assertThat(fault(halves, scored("7.25")))
          .isEqualTo("line has 7.25 points, only steps of 0.5 allowed");
    }
  }

  @Nested
  class AtDiscretion {

    private final Scoring free =
        DiscretionaryScoring.builder().lowest(new BigDecimal("-2")).build();
    private final Scoring bonus = DiscretionaryScoring.builder().bonus(true).build();

    @Test
    void needs_a_reason() {
      assertThat(outcome(free, scored("3").putReason(LINE, "a model for others")))
          .isEqualTo(Outcome.SATISFIED);
      assertThat(fault(free, scored("3"))).isEqualTo("line has 3 points without a recorded reason");
    }

    @Test
    void needs_none_for_nothing() {
      assertThat(outcome(free, scored("0"))).isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void has_a_range() {
      assertThat(outcome(free, scored("-2").putReason(LINE, "late"))).isEqualTo(Outcome.SATISFIED);
      assertThat(fault(free, scored("-3").putReason(LINE, "late")))
          .isEqualTo("line has -3 points, -2 to 10 allowed");
    }

    @Test
    void comes_on_top_of_the_sum() {
      assertThat(total(bonus, "9")).isEqualTo(Outcome.SATISFIED);
      assertThat(total(bonus, "5")).isEqualTo(Outcome.VIOLATED);
    }

    private static Outcome total(Scoring scoring, String total) {
      Evaluation.Builder evaluation = scored("4").total(new BigDecimal(total));
      return only(judge(scheme(scoring, List.of()), register().addEvaluations(evaluation.build())))
          .getOutcome();
    }
  }

  @Nested
  class AllOrNothing {

    private final Scoring whole = AllOrNothingScoring.of(words("all systems in the cloud"));

    @Test
    void fits_both() {
      assertThat(outcome(whole, scored("10.0"))).isEqualTo(Outcome.SATISFIED);
      assertThat(outcome(whole, scored("0"))).isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void does_not_fit_a_part() {
      assertThat(fault(whole, scored("5")))
          .isEqualTo("line has 5 points, only 0 or 10 allowed (all systems in the cloud)");
    }
  }

  @Nested
  class AgainstBaseline {

    private final Scoring improvement = BaselineScoring.builder()
        .metric(MetricCode.of("SHARED"))
        .step(new BigDecimal("20"))
        .points(new BigDecimal("2"))
        .build();
    private final Register.Builder measured =
        register().addMetrics(metric("100", "2023-12-31"), metric("150", "2024-05-31"));

    @Test
    void fits_what_the_improvement_earns() {
      assertThat(judged(improvement, measured, scored("4")).getOutcome())
          .isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void does_not_fit_more() {
      assertThat(fault(judged(improvement, measured, scored("5"))))
          .isEqualTo("line has 5 points, but 4 are earned: SHARED was 100 and is 150");
    }

    @Test
    void is_not_known_without_a_previous_value() {
      Register.Builder once = register().addMetrics(metric("150", "2024-05-31"));
      Finding finding = judged(improvement, once, scored("4"));

      assertThat(finding.getOutcome()).isEqualTo(Outcome.UNDETERMINED);
      assertThat(finding.message(Locale.ENGLISH))
          .isEqualTo("E-1: whether the scores fit exam cannot be said:"
              + " line is scored by improvement, but SHARED lacks a previous value");
    }

    @Test
    void does_not_look_at_values_of_others_or_after_the_evaluation() {
      Metric others =
          metric("900", "2024-05-31").toBuilder().about(EntityRef.unit(SCHOOL)).build();
      Register.Builder more = measured.addMetrics(others, metric("900", "2024-06-01"));

      Evaluation.Builder may = scored("4").on(LocalDate.of(2024, 5, 31));
      assertThat(judged(improvement, more, may).getOutcome()).isEqualTo(Outcome.SATISFIED);
    }

    private static Metric metric(String value, String day) {
      return Metric.builder()
          .type(MetricCode.of("SHARED"))
          .about(Town.bureau())
          .value(new BigDecimal(value))
          .on(LocalDate.parse(day))
          .build();
    }
  }

  @Nested
  class WithEvidence {

    private final Scoring whole = AllOrNothingScoring.of(words("a model case"));
    private final List<DocumentCode> needed = List.of(DocumentCode.of("CASE_REPORT"));

    @Test
    void fits_if_the_document_is_there() {
      assertThat(judged(register().addDocuments(report("2024-05-01")), "10").getOutcome())
          .isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void does_not_fit_if_it_is_missing_or_of_somebody_else() {
      Document ofSchool =
          report("2024-05-01").toBuilder().owner(EntityRef.unit(SCHOOL)).build();

      assertThat(fault(judged(register(), "10")))
          .isEqualTo("line has 10 points without evidence: CASE_REPORT");
      assertThat(judged(register().addDocuments(ofSchool), "10").getOutcome())
          .isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void needs_none_for_nothing() {
      assertThat(judged(register(), "0").getOutcome()).isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void is_not_known_where_documents_are_not_recorded() {
      assertThat(judged(registerWithout(FactKind.DOCUMENTS), "10").getOutcome())
          .isEqualTo(Outcome.UNDETERMINED);
      assertThat(judged(registerWithout(FactKind.DOCUMENTS), "7").getOutcome())
          .isEqualTo(Outcome.VIOLATED);
    }

    private Finding judged(Register.Builder register, String score) {
      return ScoringFaultsTest.judged(whole, needed, register, scored(score));
    }

    private static Document report(String day) {
      return Document.builder()
          .id(RecordId.of("D-1"))
          .type(DocumentCode.of("CASE_REPORT"))
          .owner(Town.bureau())
          .on(LocalDate.parse(day))
          .build();
    }
  }

  private static Outcome outcome(Scoring scoring, Evaluation.Builder evaluation) {
    return judged(scoring, evaluation).getOutcome();
  }

  private static String fault(Scoring scoring, Evaluation.Builder evaluation) {
    return fault(judged(scoring, evaluation));
  }

  private static String fault(Finding finding) {
    assertThat(finding.getOutcome()).isEqualTo(Outcome.VIOLATED);
    return finding.message(Locale.ENGLISH).replace("E-1: the scores do not fit exam: ", "");
  }

  private static Finding judged(Scoring scoring, Evaluation.Builder evaluation) {
    return judged(scoring, register(), evaluation);
  }

  private static Finding judged(
      Scoring scoring, Register.Builder register, Evaluation.Builder evaluation) {
    return judged(scoring, List.of(), register, evaluation);
  }

  private static Finding judged(
      Scoring scoring,
      List<DocumentCode> evidence,
      Register.Builder register,
      Evaluation.Builder evaluation) {
    return only(
        judge(scheme(scoring, evidence, LINE), register.addEvaluations(evaluation.build())));
  }

  private static Scheme scheme(Scoring scoring, List<DocumentCode> evidence, PartCode... parts) {
    ScoreLine line = line(LINE, "10").scoring(scoring).evidence(evidence).build();
    ScoreSheet exam = ScoreSheet.builder()
        .code(EXAM)
        .title(words("exam"))
        .points(new BigDecimal("5"))
        .addCategories(ScoreCategory.builder()
            .code(PartCode.of("ALL"))
            .title(words("all"))
            .points(new BigDecimal("5"))
            .addLines(line, line(PartCode.of("OTHER"), "5").build())
            .build())
        .build();
    IndicatorRequirement requirement = IndicatorRequirement.builder()
        .applicability(to(BUREAUS))
        .sheet(EXAM)
        .addParts(parts)
        .build();
    return Town.schemeBuilder()
        .addSheets(exam)
        .addProvisions(Town.provision(Town.PROVISION, Force.MUST, requirement))
        .build();
  }

  private static ScoreLine.Builder line(PartCode code, String points) {
    return ScoreLine.builder()
        .code(code)
        .title(words(code.getText().toLowerCase(Locale.ROOT)))
        .points(new BigDecimal(points));
  }

  private static Evaluation.Builder scored(String score) {
    return Evaluation.builder()
        .id(RecordId.of("E-1"))
        .sheet(EXAM)
        .about(Town.bureau())
        .by(EntityRef.unit(GOVERNMENT))
        .on(TODAY)
        .putScore(LINE, new BigDecimal(score))
        .putScore(PartCode.of("OTHER"), new BigDecimal("5"));
  }
}
