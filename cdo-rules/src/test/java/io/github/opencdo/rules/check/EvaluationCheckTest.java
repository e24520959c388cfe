package io.github.opencdo.rules.check;

import static io.github.opencdo.rules.Town.BUREAUS;
import static io.github.opencdo.rules.Town.GOVERNMENT;
import static io.github.opencdo.rules.Town.SCHOOL;
import static io.github.opencdo.rules.Town.TODAY;
import static io.github.opencdo.rules.Town.assignment;
import static io.github.opencdo.rules.Town.judge;
import static io.github.opencdo.rules.Town.only;
import static io.github.opencdo.rules.Town.register;
import static io.github.opencdo.rules.Town.registerWithout;
import static io.github.opencdo.rules.Town.scheme;
import static io.github.opencdo.rules.Town.to;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.model.evaluation.Evaluation;
import io.github.opencdo.model.evaluation.SheetCode;
import io.github.opencdo.model.organisation.BodyFunction;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.RecordId;
import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.requirement.EvaluationRequirement;
import io.github.opencdo.model.role.StandardRoles;
import io.github.opencdo.model.source.Force;
import io.github.opencdo.model.time.FixedDue;
import io.github.opencdo.rules.Town;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class EvaluationCheckTest {

  private static final LocalDate MAY = LocalDate.of(2024, 5, 1);
  private static final EntityRef GROUP = EntityRef.parse("body:leading-group");
  private static final EvaluationRequirement BY_GROUP = EvaluationRequirement.builder()
      .applicability(to(BUREAUS))
      .addEvaluators(Party.parse("body:leading-group"))
      .build();

  @Test
  void an_evaluation_by_the_right_evaluator_satisfies() {
    Finding finding = judged(BY_GROUP, made());

    assertThat(finding.getOutcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(finding.message(Locale.ENGLISH))
        .isEqualTo("Bureau, evaluation: on record as of 2024-05-01");
  }

  @Test
  void an_evaluation_by_somebody_else_is_violated_and_says_who_has_to_make_it() {
    Finding finding = judged(BY_GROUP, made().by(EntityRef.unit(SCHOOL)));

    assertThat(finding.getOutcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(finding.message(Locale.ENGLISH))
        .isEqualTo("Bureau: the evaluation E-1 is not in order: School is not the one to evaluate");
    assertThat(finding.getExplanation().getRemedy())
        .map(remedy -> remedy.in(Locale.ENGLISH))
        .hasValue("have the evaluation made by: Leading Group");
  }

  @Test
  void one_evaluation_in_order_is_enough() {
    Evaluation wrong = made().id(RecordId.of("E-2")).by(EntityRef.unit(SCHOOL)).build();

    assertThat(judged(BY_GROUP, group().addEvaluations(made().build(), wrong)).getOutcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void no_evaluation_is_violated() {
    Finding finding = judged(BY_GROUP, group());

    assertThat(finding.getOutcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(finding.message(Locale.ENGLISH)).isEqualTo("Bureau, evaluation: not on record");
  }

  @Test
  void no_evaluation_is_pending_up_to_the_due_day() {
    EvaluationRequirement today = BY_GROUP.toBuilder().due(FixedDue.of(TODAY)).build();

    assertThat(judged(today, group()).getOutcome()).isEqualTo(Outcome.PENDING);
  }

  @Test
  void an_evaluation_after_the_due_day_is_late() {
    EvaluationRequirement earlier =
        BY_GROUP.toBuilder().due(FixedDue.of(MAY.minusDays(1))).build();

    assertThat(judged(earlier, made()).message(Locale.ENGLISH))
        .isEqualTo("Bureau, evaluation: on record as of 2024-05-01, after 2024-04-30");
  }

  @Test
  void no_evaluation_is_undetermined_if_evaluations_are_not_recorded() {
    Finding finding = judged(BY_GROUP, registerWithout(FactKind.EVALUATIONS));

    assertThat(finding.getOutcome()).isEqualTo(Outcome.UNDETERMINED);
    assertThat(finding.message(Locale.ENGLISH))
        .isEqualTo("Bureau, evaluation: not on record;"
            + " not certain, the register does not record completely: evaluations");
  }

  @Test
  void no_evaluation_that_may_be_made_is_not_applicable() {
    assertThat(only(judge(scheme(Force.MAY, BY_GROUP), register())).getOutcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void an_evaluation_on_another_sheet_does_not_count() {
    EvaluationRequirement onSheet =
        BY_GROUP.toBuilder().sheet(SheetCode.of("EXAM")).build();

    assertThat(judged(onSheet, made().sheet(SheetCode.of("OTHER"))).message(Locale.ENGLISH))
        .isEqualTo("Bureau, evaluation: not on record");
  }

  @Test
  void an_evaluation_of_another_unit_does_not_count() {
    assertThat(judged(BY_GROUP, made().about(EntityRef.unit(SCHOOL))).message(Locale.ENGLISH))
        .isEqualTo("Bureau, evaluation: not on record");
  }

  @Nested
  class OfThemselves {

    private static final EvaluationRequirement BY_ANYBODY =
        BY_GROUP.toBuilder().evaluators(List.of()).build();

    @Test
    void is_in_order_where_no_evaluator_is_named_and_is_remarked() {
      Finding finding = judged(BY_ANYBODY, made().by(Town.bureau()));

      assertThat(finding.getOutcome()).isEqualTo(Outcome.SATISFIED);
      assertThat(finding.getExplanation().getRemarks())
          .extracting(remark -> remark.in(Locale.ENGLISH))
          .containsExactly("E-1 was made by the evaluated themselves (Bureau)");
    }

    @Test
    void is_not_remarked_where_another_evaluates() {
      assertThat(judged(BY_ANYBODY, made()).getExplanation().getRemarks()).isEmpty();
    }

    @Test
    void is_not_in_order_where_somebody_above_has_to_evaluate() {
      EvaluationRequirement byChief = BY_ANYBODY.toBuilder()
          .addEvaluators(Party.parse("role:GOVERNMENT_CDO@scheme"))
          .build();

      assertThat(judged(byChief, made().by(Town.bureau())).getOutcome())
          .isEqualTo(Outcome.VIOLATED);
    }
  }

  @Nested
  class Others {

    private static final EvaluationRequirement WITH_CHIEF = BY_GROUP.toBuilder()
        .addPartners(Party.parse("role:GOVERNMENT_CDO@scheme"))
        .build();

    @Test
    void a_third_party_is_missed() {
      EvaluationRequirement outside = BY_GROUP.toBuilder().thirdParty(true).build();

      assertThat(judged(outside, made()).message(Locale.ENGLISH))
          .isEqualTo("Bureau: the evaluation E-1 is not in order: no third party took part");
    }

    @Test
    void a_third_party_that_took_part_satisfies() {
      EvaluationRequirement outside = BY_GROUP.toBuilder().thirdParty(true).build();

      assertThat(judged(outside, made().thirdParty(EntityRef.unit(SCHOOL))).getOutcome())
          .isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void a_partner_is_missed() {
      assertThat(judged(WITH_CHIEF, chief(made())).message(Locale.ENGLISH))
          .isEqualTo("Bureau: the evaluation E-1 is not in order: chief did not take part");
    }

    @Test
    void a_partner_who_took_part_satisfies() {
      assertThat(judged(WITH_CHIEF, chief(made().addWith(EntityRef.parse("person:P-7"))))
              .getOutcome())
          .isEqualTo(Outcome.SATISFIED);
    }

    private static Register.Builder chief(Evaluation.Builder evaluation) {
      return group()
          .addAssignments(
              assignment("P-7", StandardRoles.GOVERNMENT_CDO, GOVERNMENT, "2024-01-01/.."))
          .addEvaluations(evaluation.build());
    }
  }

  @Test
  void a_body_that_is_not_registered_was_not_evaluated() {
    EvaluationRequirement ofProvince =
        BY_GROUP.toBuilder().of(Party.parse("body:province")).build();

    assertThat(judged(ofProvince, made()).getOutcome()).isEqualTo(Outcome.VIOLATED);
  }

  private static Finding judged(EvaluationRequirement requirement, Evaluation.Builder evaluation) {
    return judged(requirement, group().addEvaluations(evaluation.build()));
  }

  private static Finding judged(EvaluationRequirement requirement, Register.Builder register) {
    return only(judge(scheme(Force.MUST, requirement), register));
  }

  private static Register.Builder group() {
    return register()
        .addBodies(Town.body("leading-group", "Leading Group", BodyFunction.LEADING_GROUP));
  }

  private static Evaluation.Builder made() {
    return Evaluation.builder()
        .id(RecordId.of("E-1"))
        .about(Town.bureau())
        .by(GROUP)
        .on(MAY);
  }
}
