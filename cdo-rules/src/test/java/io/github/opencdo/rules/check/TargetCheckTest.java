package io.github.opencdo.rules.check;

import static io.github.opencdo.rules.Town.BUREAUS;
import static io.github.opencdo.rules.Town.SCHOOL;
import static io.github.opencdo.rules.Town.TODAY;
import static io.github.opencdo.rules.Town.judge;
import static io.github.opencdo.rules.Town.only;
import static io.github.opencdo.rules.Town.register;
import static io.github.opencdo.rules.Town.scheme;
import static io.github.opencdo.rules.Town.to;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.model.activity.Metric;
import io.github.opencdo.model.activity.MetricCode;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.requirement.Comparison;
import io.github.opencdo.model.requirement.TargetRequirement;
import io.github.opencdo.model.scope.Applicability;
import io.github.opencdo.model.source.Force;
import io.github.opencdo.model.time.FixedDue;
import io.github.opencdo.rules.Town;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.rules.finding.Severity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TargetCheckTest {

  private static final MetricCode RATE = MetricCode.of("SHARING_RATE");
  private static final TargetRequirement NINETY =
      target(Comparison.AT_LEAST).value(BigDecimal.valueOf(90)).build();
  private static final TargetRequirement RISES = target(Comparison.RISES).build();

  @Test
  void the_value_itself_is_enough_and_less_is_not() {
    assertThat(outcome(NINETY, 90)).isEqualTo(Outcome.SATISFIED);
    assertThat(outcome(NINETY, 89)).isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void the_last_value_decides() {
    Finding finding = judged(NINETY, measured(95, 80));

    assertThat(finding.getOutcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(finding.message(Locale.ENGLISH))
        .isEqualTo("Bureau: SHARING_RATE is 80, which is not enough");
    assertThat(finding.getExplanation().getRemedy())
        .map(remedy -> remedy.in(Locale.ENGLISH))
        .hasValue("SHARING_RATE, at least 90");
  }

  @Test
  void a_reached_target_says_the_value() {
    assertThat(judged(NINETY, measured(95)).message(Locale.ENGLISH))
        .isEqualTo("Bureau: SHARING_RATE is 95");
  }

  @Test
  void an_upper_bound_takes_the_value_itself_and_no_more() {
    TargetRequirement most = target(Comparison.AT_MOST).value(BigDecimal.TEN).build();

    assertThat(outcome(most, 10)).isEqualTo(Outcome.SATISFIED);
    assertThat(outcome(most, 11)).isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void what_rises_is_more_than_the_time_before() {
    assertThat(outcome(RISES, 80, 81)).isEqualTo(Outcome.SATISFIED);
    assertThat(outcome(RISES, 80, 80)).isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void what_falls_is_less_than_the_time_before() {
    TargetRequirement falls = target(Comparison.FALLS).build();

    assertThat(outcome(falls, 80, 79)).isEqualTo(Outcome.SATISFIED);
    assertThat(outcome(falls, 80, 80)).isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void a_direction_needs_two_values() {
    Finding finding = judged(RISES, measured(80));

    assertThat(finding.getOutcome()).isEqualTo(Outcome.UNDETERMINED);
    assertThat(finding.message(Locale.ENGLISH))
        .isEqualTo("Bureau: SHARING_RATE has 1 of 2 values that are needed");
    assertThat(finding.getExplanation().getExpected().in(Locale.ENGLISH))
        .isEqualTo("SHARING_RATE rises");
  }

  @Test
  void what_was_not_measured_is_undetermined() {
    Finding finding = judged(NINETY, register());

    assertThat(finding.getOutcome()).isEqualTo(Outcome.UNDETERMINED);
    assertThat(finding.message(Locale.ENGLISH))
        .isEqualTo("Bureau: SHARING_RATE has 0 of 1 values that are needed");
  }

  @Test
  void what_is_not_reached_or_measured_is_pending_up_to_the_due_day() {
    TargetRequirement dueToday = NINETY.toBuilder().due(FixedDue.of(TODAY)).build();

    assertThat(outcome(dueToday, 80)).isEqualTo(Outcome.PENDING);
    assertThat(outcome(dueToday)).isEqualTo(Outcome.PENDING);
  }

  @Test
  void what_is_not_reached_is_violated_after_the_due_day() {
    TargetRequirement dueYesterday =
        NINETY.toBuilder().due(FixedDue.of(TODAY.minusDays(1))).build();

    assertThat(outcome(dueYesterday, 80)).isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void what_is_merely_permitted_and_not_reached_is_not_applicable() {
    assertThat(only(judge(scheme(Force.MAY, NINETY), measured(80))).getOutcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void a_goal_that_is_missed_is_information() {
    assertThat(only(judge(scheme(Force.GOAL, NINETY), measured(80))).getSeverity())
        .isEqualTo(Severity.INFORMATION);
  }

  @Test
  void the_value_of_another_unit_does_not_count() {
    Metric foreign = metric(95, TODAY).toBuilder().about(EntityRef.unit(SCHOOL)).build();

    assertThat(judged(NINETY, register().addMetrics(foreign)).getOutcome())
        .isEqualTo(Outcome.UNDETERMINED);
  }

  @Test
  void the_value_of_somebody_else_does_not_count_for_a_body_that_is_not_registered() {
    TargetRequirement ofBody =
        NINETY.toBuilder().of(Party.parse("body:leading-group")).build();

    assertThat(outcome(ofBody, 95)).isEqualTo(Outcome.UNDETERMINED);
  }

  @Test
  void any_value_counts_where_the_rule_names_no_units() {
    TargetRequirement whole =
        NINETY.toBuilder().applicability(Applicability.everywhere()).build();

    assertThat(judged(whole, measured(95)).message(Locale.ENGLISH))
        .isEqualTo("Plan of the town: SHARING_RATE is 95");
  }

  private static Outcome outcome(TargetRequirement requirement, int... values) {
    return judged(requirement, measured(values)).getOutcome();
  }

  private static Finding judged(TargetRequirement requirement, Register.Builder register) {
    return only(judge(scheme(Force.MUST, requirement), register));
  }

  private static TargetRequirement.Builder target(Comparison comparison) {
    return TargetRequirement.builder()
        .applicability(to(BUREAUS))
        .metric(RATE)
        .comparison(comparison);
  }

  private static Register.Builder measured(int... values) {
    Register.Builder register = register();
    for (int index = 0; index < values.length; index++) {
      register.addMetrics(metric(values[index], TODAY.minusDays(values.length - index)));
    }
    return register;
  }

  private static Metric metric(int value, LocalDate day) {
    return Metric.builder()
        .type(RATE)
        .about(Town.bureau())
        .on(day)
        .value(BigDecimal.valueOf(value))
        .build();
  }
}
