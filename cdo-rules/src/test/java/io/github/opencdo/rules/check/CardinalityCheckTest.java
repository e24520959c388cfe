package io.github.opencdo.rules.check;

import static io.github.opencdo.rules.Town.BUREAU;
import static io.github.opencdo.rules.Town.BUREAUS;
import static io.github.opencdo.rules.Town.GOVERNMENT;
import static io.github.opencdo.rules.Town.GOVERNMENTS;
import static io.github.opencdo.rules.Town.TODAY;
import static io.github.opencdo.rules.Town.assignment;
import static io.github.opencdo.rules.Town.judge;
import static io.github.opencdo.rules.Town.officer;
import static io.github.opencdo.rules.Town.only;
import static io.github.opencdo.rules.Town.register;
import static io.github.opencdo.rules.Town.registerWithout;
import static io.github.opencdo.rules.Town.scheme;
import static io.github.opencdo.rules.Town.to;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.model.appointment.Assignment;
import io.github.opencdo.model.appointment.Basis;
import io.github.opencdo.model.organisation.Body;
import io.github.opencdo.model.organisation.BodyFunction;
import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.requirement.CardinalityRequirement;
import io.github.opencdo.model.requirement.Staffing;
import io.github.opencdo.model.role.Multiplicity;
import io.github.opencdo.model.role.StandardRoles;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.scope.Applicability;
import io.github.opencdo.model.scope.GroupId;
import io.github.opencdo.model.source.Force;
import io.github.opencdo.model.time.FixedDue;
import io.github.opencdo.rules.Town;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.rules.finding.Severity;
import io.github.opencdo.rules.message.Message;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CardinalityCheckTest {

  private static final Scheme ONE_OFFICER =
      scheme(Force.MUST, requirement("1..1").build());

  @Test
  void one_holder_satisfies() {
    Finding finding = only(judge(ONE_OFFICER, register().addAssignments(officer("P-1"))));

    assertThat(finding.getOutcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(finding.getKey()).hasToString("town-2024/TT-001/cardinality/unit:bureau");
  }

  @Test
  void a_vacant_post_is_violated_and_says_how_to_mend_it() {
    Finding finding = only(judge(ONE_OFFICER, register()));

    assertThat(finding.getOutcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(finding.getSeverity()).isEqualTo(Severity.ERROR);
    assertThat(finding.message(Locale.ENGLISH))
        .isEqualTo("Bureau: nobody holds officer; 1 required");
    assertThat(finding.getExplanation().getRemedy())
        .map(remedy -> remedy.in(Locale.SIMPLIFIED_CHINESE))
        .hasValue("配备officer，再增加1人");
  }

  @Test
  void two_holders_of_a_single_post_are_both_named() {
    Finding finding =
        only(judge(ONE_OFFICER, register().addAssignments(officer("P-1"), officer("P-2"))));

    assertThat(finding.message(Locale.ENGLISH))
        .isEqualTo("Bureau: officer has 2 holders (P-1, P-2); 1 required");
  }

  @Test
  void who_left_the_day_before_leaves_a_vacancy() {
    Register.Builder register = register().addAssignments(held("2024-01-01/" + TODAY));

    assertThat(only(judge(ONE_OFFICER, register)).getOutcome()).isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void who_starts_on_the_day_fills_the_post() {
    Register.Builder register = register().addAssignments(held(TODAY + "/.."));

    assertThat(only(judge(ONE_OFFICER, register)).getOutcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void an_acting_holder_satisfies_and_is_remarked() {
    Register.Builder register =
        register().addAssignments(officer("P-1").toBuilder().basis(Basis.ACTING).build());

    Finding finding = only(judge(ONE_OFFICER, register));

    assertThat(finding.getOutcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(finding.getExplanation().getRemarks())
        .extracting(Message::getKey)
        .containsExactly("cardinality.acting");
  }

  @Test
  void a_vacancy_is_undetermined_and_names_assignments_if_they_are_not_recorded() {
    Register.Builder register =
        register().records(EnumSet.complementOf(EnumSet.of(FactKind.ASSIGNMENTS)));

    Finding finding = only(judge(ONE_OFFICER, register));

    assertThat(finding.getOutcome()).isEqualTo(Outcome.UNDETERMINED);
    assertThat(finding.message(Locale.ENGLISH))
        .endsWith("not certain, the register does not record completely: assignments");
  }

  @Test
  void a_vacancy_is_pending_up_to_the_due_day_and_violated_after_it() {
    assertThat(vacantWhenDue(TODAY)).isEqualTo(Outcome.PENDING);
    assertThat(vacantWhenDue(TODAY.minusDays(1))).isEqualTo(Outcome.VIOLATED);
  }

  private static Outcome vacantWhenDue(LocalDate day) {
    Scheme scheme = scheme(Force.MUST, requirement("1..1").due(FixedDue.of(day)).build());
    return only(judge(scheme, register())).getOutcome();
  }

  @Test
  void an_open_upper_end_takes_any_number() {
    Scheme scheme = scheme(Force.MUST, requirement("1..*").build());
    Register.Builder register =
        register().addAssignments(officer("P-1"), officer("P-2"), officer("P-3"));

    assertThat(only(judge(scheme, register)).getOutcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_tolerated_number_is_a_deviation_of_its_own_force() {
    Staffing tolerated = staffing("1..1").toBuilder().force(Force.IN_PRINCIPLE).build();
    Scheme scheme = scheme(Force.MUST, requirement("2..*").addPosts(tolerated).build());

    Finding finding = only(judge(scheme, register().addAssignments(officer("P-1"))));

    assertThat(finding.getOutcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
    assertThat(finding.message(Locale.ENGLISH))
        .isEqualTo("Bureau: officer has 1 (P-1), which is accepted but not what is wanted");
  }

  @Test
  void a_team_can_take_the_place_of_a_person() {
    Staffing team = Staffing.builder()
        .bodies(BodyFunction.DATA_TASK_FORCE)
        .count(Multiplicity.parse("1..*"))
        .build();
    Scheme scheme = scheme(Force.MUST, requirement("1..1").addPosts(team).build());
    Body taskForce = Town.body("team", "Team", BodyFunction.DATA_TASK_FORCE).toBuilder()
        .unit(BUREAU)
        .build();

    assertThat(only(judge(scheme, register().addBodies(taskForce))).getOutcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Nested
  class ByGroup {

    private static final Scheme TWO_IN_BUREAUS_NONE_IN_GOVERNMENTS = scheme(
        Force.MUST,
        CardinalityRequirement.builder()
            .applicability(
                Applicability.builder().addUnits(BUREAUS, GOVERNMENTS).build())
            .addPosts(staffing("1..1"), staffing("2..2", BUREAUS), staffing("0..0", GOVERNMENTS))
            .build());

    @Test
    void each_unit_is_held_to_the_number_of_its_group() {
      assertThat(judge(TWO_IN_BUREAUS_NONE_IN_GOVERNMENTS, register()).getFindings())
          .extracting(finding -> finding.message(Locale.ENGLISH))
          .containsExactly("Bureau: nobody holds officer; 2 required", "Government: officer has 0");
    }

    @Test
    void a_holder_where_there_may_be_none_is_one_too_many() {
      Register.Builder register = register()
          .addAssignments(assignment("P-1", StandardRoles.UNIT_CDO, GOVERNMENT, "2024-01-01/.."));

      assertThat(judge(TWO_IN_BUREAUS_NONE_IN_GOVERNMENTS, register).findings(Outcome.VIOLATED))
          .extracting(finding -> finding.message(Locale.ENGLISH))
          .contains("Government: officer has 1 holders (P-1); 0 required");
    }

    @Test
    void a_unit_to_which_the_text_gives_no_number_is_not_judged() {
      Scheme scheme = scheme(
          Force.MUST,
          CardinalityRequirement.builder()
              .applicability(to(BUREAUS))
              .addPosts(staffing("1..1", GOVERNMENTS))
              .build());

      assertThat(only(judge(scheme, register())).getOutcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    }
  }

  @Test
  void a_number_left_open_on_purpose_is_met_by_any_and_shown_as_open() {
    Scheme scheme = scheme(Force.MUST, requirement("open").build());

    Finding finding = only(judge(scheme, register()));

    assertThat(finding.getOutcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(finding.message(Locale.ENGLISH))
        .isEqualTo("Bureau: officer has 0; the text leaves the number open");
    assertThat(finding.message(Locale.SIMPLIFIED_CHINESE)).isEqualTo("Bureau：officer有0人，人数由文件有意留空");
  }

  @Test
  void too_few_even_if_tolerated_are_undetermined_if_assignments_are_not_recorded() {
    Staffing tolerated = staffing("1..1").toBuilder().force(Force.IN_PRINCIPLE).build();
    Scheme scheme = scheme(Force.MUST, requirement("2..*").addPosts(tolerated).build());
    Register.Builder register =
        registerWithout(FactKind.ASSIGNMENTS).addAssignments(officer("P-1"));

    assertThat(only(judge(scheme, register)).getOutcome()).isEqualTo(Outcome.UNDETERMINED);
  }

  @Test
  void too_many_though_tolerated_are_certain_even_if_assignments_are_not_recorded() {
    Staffing tolerated = staffing("2..*").toBuilder().force(Force.IN_PRINCIPLE).build();
    Scheme scheme = scheme(Force.MUST, requirement("1..1").addPosts(tolerated).build());
    Register.Builder register =
        registerWithout(FactKind.ASSIGNMENTS).addAssignments(officer("P-1"), officer("P-2"));

    assertThat(only(judge(scheme, register)).getOutcome()).isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void that_neither_a_person_nor_a_team_is_there_is_certain_only_if_both_are_recorded() {
    Staffing team = Staffing.builder()
        .bodies(BodyFunction.DATA_TASK_FORCE)
        .count(Multiplicity.parse("1..*"))
        .build();
    Scheme scheme = scheme(Force.MUST, requirement("1..1").addPosts(team).build());

    Finding finding = only(judge(scheme, registerWithout(FactKind.BODIES)));

    assertThat(finding.getOutcome()).isEqualTo(Outcome.UNDETERMINED);
    assertThat(finding.message(Locale.ENGLISH))
        .endsWith("not certain, the register does not record completely: bodies");
    assertThat(only(judge(scheme, register())).getOutcome()).isEqualTo(Outcome.VIOLATED);
  }

  private static CardinalityRequirement.Builder requirement(String count) {
    return CardinalityRequirement.builder().applicability(to(BUREAUS)).addPosts(staffing(count));
  }

  private static Staffing staffing(String count, GroupId... units) {
    return Staffing.builder()
        .addRoles(StandardRoles.UNIT_CDO)
        .addUnits(units)
        .count(Multiplicity.parse(count))
        .build();
  }

  private static Assignment held(String during) {
    return assignment("P-1", StandardRoles.UNIT_CDO, BUREAU, during);
  }
}
