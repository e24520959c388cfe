package io.github.opencdo.rules.check;

import static io.github.opencdo.rules.Town.BUREAUS;
import static io.github.opencdo.rules.Town.GOVERNMENT;
import static io.github.opencdo.rules.Town.SCHOOL;
import static io.github.opencdo.rules.Town.TODAY;
import static io.github.opencdo.rules.Town.judge;
import static io.github.opencdo.rules.Town.only;
import static io.github.opencdo.rules.Town.register;
import static io.github.opencdo.rules.Town.registerWithout;
import static io.github.opencdo.rules.Town.scheme;
import static io.github.opencdo.rules.Town.to;
import static io.github.opencdo.rules.Town.words;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.model.document.PartCode;
import io.github.opencdo.model.evaluation.Evaluation;
import io.github.opencdo.model.evaluation.ScoreCategory;
import io.github.opencdo.model.evaluation.ScoreLine;
import io.github.opencdo.model.evaluation.ScoreSheet;
import io.github.opencdo.model.evaluation.SheetCode;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.RecordId;
import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.register.Parameter;
import io.github.opencdo.model.requirement.IndicatorRequirement;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.source.Force;
import io.github.opencdo.rules.Town;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.Outcome;
import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class IndicatorCheckTest {

  private static final SheetCode EXAM = SheetCode.of("EXAM");
  private static final PartCode GOVERNANCE = PartCode.of("GOVERNANCE");
  private static final PartCode RULES = PartCode.of("RULES");
  private static final PartCode PLATFORM = PartCode.of("PLATFORM");
  private static final IndicatorRequirement WHOLE =
      IndicatorRequirement.builder().applicability(to(BUREAUS)).sheet(EXAM).build();

  @Nested
  class Line {

    @Test
    void within_its_points_fits() {
      Finding finding = judged(part(RULES), scored("RULES", "3"));

      assertThat(finding.getOutcome()).isEqualTo(Outcome.SATISFIED);
      assertThat(finding.message(Locale.ENGLISH)).isEqualTo("E-1: the scores fit exam");
    }

    @Test
    void above_its_points_is_violated() {
      Finding finding = judged(part(RULES), scored("RULES", "5"));

      assertThat(finding.getOutcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(finding.message(Locale.ENGLISH))
          .isEqualTo("E-1: the scores do not fit exam: rules has 5 points, 0 to 3 allowed");
    }

    @Test
    void below_zero_is_violated() {
      assertThat(judged(part(RULES), scored("RULES", "-0.5")).message(Locale.ENGLISH))
          .isEqualTo("E-1: the scores do not fit exam: rules has -0.5 points, 0 to 3 allowed");
    }

    @Test
    void without_a_score_is_violated() {
      assertThat(judged(part(RULES), scored("PLATFORM", "7")).message(Locale.ENGLISH))
          .isEqualTo("E-1: the scores do not fit exam: rules has no score");
    }

    @Test
    void that_does_not_concern_the_evaluated_may_be_left_out_if_it_is_optional() {
      Finding finding = judged(part(PLATFORM), scored("RULES", "3").addNotApplicable(PLATFORM));

      assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_APPLICABLE);
      assertThat(finding.message(Locale.ENGLISH))
          .isEqualTo("E-1: the line of exam does not concern the evaluated");
    }

    @Test
    void that_is_not_optional_may_not_be_left_out() {
      Finding finding = judged(part(RULES), scored("PLATFORM", "7").addNotApplicable(RULES));

      assertThat(finding.getOutcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(finding.message(Locale.ENGLISH))
          .isEqualTo("E-1: the scores do not fit exam: rules may not be left out");
    }
  }

  @Nested
  class Category {

    @Test
    void with_the_sum_of_its_lines_fits() {
      assertThat(judged(part(GOVERNANCE), full().putSubtotal(GOVERNANCE, number("8.0")))
              .getOutcome())
          .isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void with_another_sum_is_violated() {
      assertThat(judged(part(GOVERNANCE), full().putSubtotal(GOVERNANCE, number("9")))
              .message(Locale.ENGLISH))
          .isEqualTo("E-1: the scores do not fit exam: governance says 9, its lines make 8");
    }
  }

  @Nested
  class Sheet {

    @Test
    void with_the_sum_of_all_lines_fits() {
      assertThat(judged(WHOLE, full().total(number("8"))).getOutcome())
          .isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void with_another_sum_is_violated() {
      assertThat(judged(WHOLE, full().total(number("9"))).message(Locale.ENGLISH))
          .isEqualTo("E-1: the scores do not fit exam: the sum says 9, the lines make 8");
    }

    @Test
    void with_a_line_left_out_may_be_scaled_up_and_no_further() {
      assertThat(judged(WHOLE, withoutPlatform("10")).getOutcome()).isEqualTo(Outcome.SATISFIED);
      assertThat(judged(WHOLE, withoutPlatform("10.1")).getOutcome()).isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void with_an_unknown_line_is_violated() {
      assertThat(judged(WHOLE, full().putScore(PartCode.of("RULE"), number("1")))
              .message(Locale.ENGLISH))
          .isEqualTo("E-1: the scores do not fit exam: the sheet has no line RULE");
    }

    @Test
    void with_an_unknown_line_left_out_is_violated() {
      assertThat(judged(WHOLE, full().addNotApplicable(PartCode.of("RULE"))).getOutcome())
          .isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void without_any_score_is_undetermined() {
      Finding finding = judged(WHOLE, evaluation().total(number("8")));

      assertThat(finding.getOutcome()).isEqualTo(Outcome.UNDETERMINED);
      assertThat(finding.message(Locale.ENGLISH))
          .isEqualTo("E-1: the scores on exam are not recorded");
    }

    private static Evaluation.Builder withoutPlatform(String total) {
      return scored("RULES", "3").addNotApplicable(PLATFORM).total(number(total));
    }
  }

  @Nested
  class UnprintedSheet {

    private static final Parameter SCALE = Parameter.builder()
        .provision(Town.PROVISION)
        .putGrade("优秀", number("90"))
        .putGrade("合格", number("60"))
        .build();

    @Test
    void without_a_scale_is_undetermined() {
      Finding finding = judged(evaluation().total(number("95")));

      assertThat(finding.getOutcome()).isEqualTo(Outcome.UNDETERMINED);
      assertThat(finding.message(Locale.ENGLISH))
          .isEqualTo("E-1: the text prints no sheet for EXAM;"
              + " the adopter has to say which score earns which grade");
    }

    @Test
    void with_a_scale_gives_the_best_grade_earned() {
      Finding finding = judged(evaluation().total(number("90")), SCALE);

      assertThat(finding.getOutcome()).isEqualTo(Outcome.SATISFIED);
      assertThat(finding.message(Locale.ENGLISH)).isEqualTo("E-1: 90 points on EXAM, grade 优秀");
    }

    @Test
    void with_a_scale_gives_no_grade_below_the_lowest() {
      assertThat(judged(evaluation().total(number("59.9")), SCALE).message(Locale.ENGLISH))
          .isEqualTo("E-1: 59.9 points on EXAM, grade -");
    }

    @Test
    void with_a_scale_but_without_a_total_is_undetermined() {
      assertThat(judged(evaluation(), SCALE).message(Locale.ENGLISH))
          .isEqualTo("E-1: the scores on EXAM are not recorded");
    }

    private static Finding judged(Evaluation.Builder evaluation, Parameter... scale) {
      return only(judge(
          scheme(Force.MUST, WHOLE),
          register().addEvaluations(evaluation.build()).addParameters(scale)));
    }
  }

  @Test
  void no_evaluation_leaves_nothing_to_judge() {
    Finding finding = only(judge(scheme(Force.MUST, WHOLE), register()));

    assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(finding.message(Locale.ENGLISH)).isEqualTo("nothing to judge: EXAM");
  }

  @Test
  void no_evaluation_is_undetermined_if_evaluations_are_not_recorded() {
    assertThat(only(judge(scheme(Force.MUST, WHOLE), registerWithout(FactKind.EVALUATIONS)))
            .message(Locale.ENGLISH))
        .isEqualTo("nothing to judge: EXAM;"
            + " not certain, the register does not record completely: evaluations");
  }

  @Test
  void the_evaluation_of_another_unit_is_not_judged() {
    assertThat(judged(part(RULES), scored("RULES", "5").about(EntityRef.unit(SCHOOL)))
            .getOutcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  private static Finding judged(IndicatorRequirement requirement, Evaluation.Builder evaluation) {
    Scheme scheme = Town.schemeBuilder()
        .addSheets(exam())
        .addProvisions(Town.provision(Town.PROVISION, Force.MUST, requirement))
        .build();
    return only(judge(scheme, register().addEvaluations(evaluation.build())));
  }

  private static IndicatorRequirement part(PartCode part) {
    return WHOLE.toBuilder().addParts(part).build();
  }

  private static ScoreSheet exam() {
    ScoreLine rules = ScoreLine.builder()
        .code(RULES)
        .title(words("rules"))
        .points(number("3"))
        .build();
    ScoreLine platform = ScoreLine.builder()
        .code(PLATFORM)
        .title(words("platform"))
        .points(number("7"))
        .optional(true)
        .build();
    return ScoreSheet.builder()
        .code(EXAM)
        .title(words("exam"))
        .points(number("10"))
        .addCategories(ScoreCategory.builder()
            .code(GOVERNANCE)
            .title(words("governance"))
            .points(number("10"))
            .addLines(rules, platform)
            .build())
        .build();
  }

  private static Evaluation.Builder full() {
    return scored("RULES", "3").putScore(PLATFORM, number("5"));
  }

  private static Evaluation.Builder scored(String line, String score) {
    return evaluation().putScore(PartCode.of(line), number(score));
  }

  private static Evaluation.Builder evaluation() {
    return Evaluation.builder()
        .id(RecordId.of("E-1"))
        .sheet(EXAM)
        .about(Town.bureau())
        .by(EntityRef.unit(GOVERNMENT))
        .on(TODAY);
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }
}
