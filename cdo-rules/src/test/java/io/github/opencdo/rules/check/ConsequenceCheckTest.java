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
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.model.evaluation.Consequence;
import io.github.opencdo.model.evaluation.ConsequenceCode;
import io.github.opencdo.model.evaluation.Evaluation;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.RecordId;
import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.register.Parameter;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.requirement.ConsequenceRequirement;
import io.github.opencdo.model.source.Force;
import io.github.opencdo.rules.Town;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.rules.finding.Severity;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ConsequenceCheckTest {

  private static final ConsequenceRequirement PRAISE = ConsequenceRequirement.builder()
      .applicability(to(BUREAUS))
      .consequence(ConsequenceCode.of("PRAISE"))
      .grounded(true)
      .build();

  @Nested
  class Granted {

    @Test
    void on_the_ground_of_an_evaluation_satisfies() {
      Finding finding = judged(
          PRAISE, register().addEvaluations(result(95)).addConsequences(praise().build()));

      assertThat(finding.getOutcome()).isEqualTo(Outcome.SATISFIED);
      assertThat(finding.message(Locale.ENGLISH)).isEqualTo("Bureau: PRAISE followed");
    }

    @Test
    void without_a_ground_is_violated() {
      Finding finding = judged(PRAISE, ungrounded());

      assertThat(finding.getOutcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(finding.message(Locale.ENGLISH))
          .isEqualTo("Bureau: PRAISE of 2024-06-01 lacks its ground");
    }

    @Test
    void without_a_ground_is_an_error_even_where_it_may_be_granted() {
      Finding finding = only(judge(scheme(Force.MAY, PRAISE), ungrounded()));

      assertThat(finding.getOutcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(finding.getSeverity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void without_a_ground_satisfies_where_none_is_needed() {
      ConsequenceRequirement free = PRAISE.toBuilder().grounded(false).build();

      assertThat(judged(free, ungrounded()).getOutcome()).isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void on_the_evaluation_of_another_unit_lacks_its_ground() {
      Evaluation foreign = result(95).toBuilder().about(EntityRef.unit(SCHOOL)).build();

      assertThat(judged(
                  PRAISE,
                  register().addEvaluations(foreign).addConsequences(praise().build()))
              .getOutcome())
          .isEqualTo(Outcome.VIOLATED);
    }

    private static Register.Builder ungrounded() {
      return register().addConsequences(praise().basis(Optional.empty()).build());
    }
  }

  @Nested
  class NotGranted {

    @Test
    void though_there_is_a_result_is_violated_and_says_how_to_mend_it() {
      Finding finding = judged(PRAISE, register().addEvaluations(result(95)));

      assertThat(finding.getOutcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(finding.message(Locale.ENGLISH))
          .isEqualTo("Bureau: PRAISE has not followed from the result");
      assertThat(finding.getExplanation().getRemedy())
          .map(remedy -> remedy.in(Locale.ENGLISH))
          .hasValue("let it follow: PRAISE");
    }

    @Test
    void though_it_may_be_is_not_applicable() {
      assertThat(only(judge(scheme(Force.MAY, PRAISE), register().addEvaluations(result(95))))
              .getOutcome())
          .isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void is_undetermined_if_consequences_are_not_recorded() {
      assertThat(judged(PRAISE, registerWithout(FactKind.CONSEQUENCES).addEvaluations(result(95)))
              .message(Locale.ENGLISH))
          .isEqualTo("Bureau: PRAISE has not followed from the result;"
              + " not certain, the register does not record completely: consequences");
    }

    @Test
    void is_not_applicable_without_a_result() {
      Finding finding = judged(PRAISE, register());

      assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_APPLICABLE);
      assertThat(finding.message(Locale.ENGLISH))
          .isEqualTo("Bureau: there is no result from which PRAISE could follow");
    }

    @Test
    void is_undetermined_without_a_result_if_evaluations_are_not_recorded() {
      Finding finding = judged(PRAISE, registerWithout(FactKind.EVALUATIONS));

      assertThat(finding.getOutcome()).isEqualTo(Outcome.UNDETERMINED);
      assertThat(finding.getExplanation().getRemedy())
          .map(remedy -> remedy.in(Locale.ENGLISH))
          .hasValue("record completely: evaluations");
    }

    @Test
    void where_it_may_be_needs_no_record_of_evaluations() {
      assertThat(only(judge(scheme(Force.MAY, PRAISE), registerWithout(FactKind.EVALUATIONS)))
              .getOutcome())
          .isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void is_no_breach_towards_a_body_that_is_not_registered() {
      ConsequenceRequirement ofBody =
          PRAISE.toBuilder().of(Party.parse("body:leading-group")).build();

      assertThat(judged(ofBody, register().addEvaluations(result(95))).getOutcome())
          .isEqualTo(Outcome.NOT_APPLICABLE);
    }
  }

  @Nested
  class ByGrade {

    private static final ConsequenceRequirement EXCELLENT =
        PRAISE.toBuilder().grade("优秀").build();
    private static final Parameter SCALE = Parameter.builder()
        .provision(Town.PROVISION)
        .putGrade("优秀", BigDecimal.valueOf(90))
        .putGrade("合格", BigDecimal.valueOf(60))
        .build();

    @Test
    void a_score_that_reaches_it_is_a_ground() {
      assertThat(judged(EXCELLENT, praised(90).addParameters(SCALE)).getOutcome())
          .isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void a_score_below_it_is_no_ground() {
      assertThat(judged(EXCELLENT, praised(89).addParameters(SCALE)).message(Locale.ENGLISH))
          .isEqualTo("Bureau: PRAISE of 2024-06-01 lacks its ground");
    }

    @Test
    void a_better_grade_is_a_ground_too() {
      ConsequenceRequirement passed = PRAISE.toBuilder().grade("合格").build();

      assertThat(judged(passed, praised(95).addParameters(SCALE)).getOutcome())
          .isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void a_score_that_reaches_it_earns_the_consequence() {
      assertThat(judged(EXCELLENT, register().addEvaluations(result(90)).addParameters(SCALE))
              .getOutcome())
          .isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void a_score_below_it_earns_nothing() {
      Finding finding =
          judged(EXCELLENT, register().addEvaluations(result(89)).addParameters(SCALE));

      assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_APPLICABLE);
      assertThat(finding.message(Locale.ENGLISH))
          .isEqualTo("Bureau: the result does not earn PRAISE");
    }

    @Test
    void a_consequence_is_undetermined_without_a_scale() {
      Finding finding = judged(EXCELLENT, praised(95));

      assertThat(finding.getOutcome()).isEqualTo(Outcome.UNDETERMINED);
      assertThat(finding.message(Locale.ENGLISH))
          .isEqualTo("Bureau: whether PRAISE is earned cannot be said without grades");
    }

    @Test
    void a_result_is_undetermined_without_a_scale() {
      assertThat(judged(EXCELLENT, register().addEvaluations(result(95))).getOutcome())
          .isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void is_what_the_expectation_says() {
      assertThat(judged(EXCELLENT, praised(95)).getExplanation().getExpected().in(Locale.ENGLISH))
          .isEqualTo("PRAISE follows from the grade 优秀");
    }

    private static Register.Builder praised(int score) {
      return register().addEvaluations(result(score)).addConsequences(praise().build());
    }
  }

  private static Finding judged(ConsequenceRequirement requirement, Register.Builder register) {
    return only(judge(scheme(Force.MUST, requirement), register));
  }

  private static Evaluation result(int total) {
    return Evaluation.builder()
        .id(RecordId.of("E-1"))
        .about(Town.bureau())
        .by(EntityRef.unit(GOVERNMENT))
        .on(TODAY)
        .total(BigDecimal.valueOf(total))
        .build();
  }

  private static Consequence.Builder praise() {
    return Consequence.builder()
        .id(RecordId.of("K-1"))
        .type(ConsequenceCode.of("PRAISE"))
        .about(Town.bureau())
        .on(TODAY)
        .basis(RecordId.of("E-1"));
  }
}
