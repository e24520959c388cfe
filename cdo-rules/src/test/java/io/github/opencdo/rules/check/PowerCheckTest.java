package io.github.opencdo.rules.check;

import static io.github.opencdo.rules.Town.BUREAU;
import static io.github.opencdo.rules.Town.BUREAUS;
import static io.github.opencdo.rules.Town.SCHOOL;
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

import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.RecordId;
import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.project.Gate;
import io.github.opencdo.model.project.Opinion;
import io.github.opencdo.model.project.Project;
import io.github.opencdo.model.project.ProjectCode;
import io.github.opencdo.model.project.Ruling;
import io.github.opencdo.model.project.StageCode;
import io.github.opencdo.model.project.Stance;
import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.requirement.PowerKind;
import io.github.opencdo.model.requirement.PowerRequirement;
import io.github.opencdo.model.role.StandardRoles;
import io.github.opencdo.model.source.Force;
import io.github.opencdo.rules.Town;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.rules.finding.Severity;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PowerCheckTest {

  private static final ProjectCode IT_PROJECT = ProjectCode.of("IT_PROJECT");
  private static final EntityRef OFFICER = EntityRef.parse("person:P-1");

  @Nested
  class Veto {

    private static final PowerRequirement VETO = power(PowerKind.VETO);

    @Test
    void an_approval_over_it_is_an_error() {
      Finding finding = judged(VETO, gate(Ruling.APPROVED, Stance.AGAINST));

      assertThat(finding.getOutcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(finding.getSeverity()).isEqualTo(Severity.ERROR);
      assertThat(finding.message(Locale.ENGLISH))
          .isEqualTo("Bureau: PR-1 was approved at REVIEW over the veto of officer");
    }

    @Test
    void an_approval_that_its_holder_was_not_asked_about_is_a_warning() {
      Finding finding = judged(VETO, gate(Ruling.APPROVED));

      assertThat(finding.getOutcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
      assertThat(finding.message(Locale.ENGLISH))
          .isEqualTo("Bureau: PR-1 passed REVIEW without an opinion of officer");
    }

    @Test
    void an_approval_with_consent_respects_it() {
      Finding finding = judged(VETO, gate(Ruling.APPROVED, Stance.FOR));

      assertThat(finding.getOutcome()).isEqualTo(Outcome.SATISFIED);
      assertThat(finding.message(Locale.ENGLISH))
          .isEqualTo("Bureau: PR-1 at REVIEW respects the right of officer");
    }

    @Test
    void what_did_not_go_on_needed_no_veto() {
      assertThat(judged(VETO, gate(Ruling.REJECTED)).getOutcome()).isEqualTo(Outcome.SATISFIED);
      assertThat(judged(VETO, gate(Ruling.REJECTED, Stance.AGAINST)).getOutcome())
          .isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void the_opinion_of_somebody_without_the_right_does_not_count() {
      Gate other = gate(Ruling.APPROVED).toBuilder()
          .addOpinions(opinion(EntityRef.parse("person:P-9"), Stance.AGAINST))
          .build();

      assertThat(judged(VETO, other).getSeverity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void an_officer_who_has_left_since_had_it() {
      Register.Builder register = register()
          .addAssignments(
              assignment("P-1", StandardRoles.UNIT_CDO, BUREAU, "2023-01-01/2024-05-20"))
          .addProjects(project(gate(Ruling.APPROVED, Stance.AGAINST)));

      assertThat(judged(VETO, register).getSeverity()).isEqualTo(Severity.ERROR);
    }
  }

  @Nested
  class Advice {

    private static final PowerRequirement ADVISE = power(PowerKind.ADVISE);

    @Test
    void a_missing_opinion_is_an_error() {
      Finding finding = judged(ADVISE, gate(Ruling.APPROVED));

      assertThat(finding.getOutcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(finding.getSeverity()).isEqualTo(Severity.ERROR);
      assertThat(finding.getExplanation().getRemedy())
          .map(remedy -> remedy.in(Locale.ENGLISH))
          .hasValue("obtain the opinion of officer");
    }

    @Test
    void a_contrary_ruling_is_a_warning() {
      Finding finding = judged(ADVISE, gate(Ruling.APPROVED, Stance.AGAINST));

      assertThat(finding.getOutcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
      assertThat(finding.message(Locale.ENGLISH))
          .isEqualTo("Bureau: PR-1 went on at REVIEW against the opinion of officer");
    }

    @Test
    void an_opinion_that_was_followed_satisfies() {
      assertThat(judged(ADVISE, gate(Ruling.APPROVED, Stance.RESERVED)).getOutcome())
          .isEqualTo(Outcome.SATISFIED);
      assertThat(judged(ADVISE, gate(Ruling.DEFERRED, Stance.AGAINST)).getOutcome())
          .isEqualTo(Outcome.SATISFIED);
    }
  }

  @Test
  void a_proposal_need_not_be_followed() {
    assertThat(judged(power(PowerKind.PROPOSE), gate(Ruling.APPROVED, Stance.AGAINST))
            .getOutcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_proposal_that_was_never_heard_is_violated() {
    assertThat(judged(power(PowerKind.PROPOSE), gate(Ruling.APPROVED)).getOutcome())
        .isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void supervision_need_not_be_used_but_may_not_be_passed_over() {
    PowerRequirement supervise = power(PowerKind.SUPERVISE);

    assertThat(judged(supervise, gate(Ruling.APPROVED)).getOutcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(judged(supervise, gate(Ruling.APPROVED, Stance.AGAINST)).getOutcome())
        .isEqualTo(Outcome.VIOLATED);
  }

  @Nested
  class Decision {

    private static final PowerRequirement DECIDE = power(PowerKind.DECIDE);

    @Test
    void by_its_holder_respects_the_right() {
      assertThat(judged(DECIDE, decidedBy(OFFICER)).getOutcome()).isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void by_another_is_violated() {
      Finding finding = judged(DECIDE, decidedBy(EntityRef.unit(SCHOOL)));

      assertThat(finding.getOutcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(finding.message(Locale.ENGLISH))
          .isEqualTo("Bureau: PR-1 was decided at REVIEW by another than officer");
    }

    @Test
    void by_nobody_on_record_is_undetermined() {
      Finding finding = judged(DECIDE, gate(Ruling.APPROVED));

      assertThat(finding.getOutcome()).isEqualTo(Outcome.UNDETERMINED);
      assertThat(finding.message(Locale.ENGLISH))
          .isEqualTo("Bureau: who decided PR-1 at REVIEW is not recorded; it is for officer");
    }

    private static Gate decidedBy(EntityRef who) {
      return gate(Ruling.APPROVED).toBuilder().decidedBy(who).build();
    }
  }

  @Nested
  class Ranges {

    private static final PowerRequirement ADVISE = power(PowerKind.ADVISE);

    @Test
    void over_each_stage_under_a_key_of_its_own() {
      assertThat(judged(ADVISE, gate(Ruling.APPROVED)).getKey())
          .hasToString("town-2024/TT-001/power/project:PR-1.REVIEW");
    }

    @Test
    void over_no_other_stage_than_those_named() {
      PowerRequirement acceptance =
          ADVISE.toBuilder().addStages(StageCode.of("ACCEPTANCE")).build();

      assertThat(judged(acceptance, gate(Ruling.APPROVED)).getOutcome())
          .isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void over_no_stage_of_tomorrow() {
      Gate later = gate(Ruling.APPROVED).toBuilder().on(TODAY.plusDays(1)).build();

      assertThat(judged(ADVISE, later).getOutcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void over_no_project_of_another_unit() {
      Project foreign = project(gate(Ruling.APPROVED)).toBuilder()
          .owner(EntityRef.unit(SCHOOL))
          .build();

      assertThat(judged(ADVISE, register().addProjects(foreign)).getOutcome())
          .isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void over_nothing_where_there_is_no_project() {
      Finding finding = judged(ADVISE, register());

      assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_APPLICABLE);
      assertThat(finding.message(Locale.ENGLISH)).isEqualTo("nothing to judge: IT_PROJECT");
    }

    @Test
    void over_nothing_known_if_projects_are_not_recorded() {
      Finding finding = judged(ADVISE, registerWithout(FactKind.PROJECTS));

      assertThat(finding.getOutcome()).isEqualTo(Outcome.UNDETERMINED);
      assertThat(finding.message(Locale.ENGLISH))
          .isEqualTo("nothing to judge: IT_PROJECT;"
              + " not certain, the register does not record completely: projects");
    }
  }

  private static Finding judged(PowerRequirement requirement, Gate gate) {
    return judged(
        requirement, register().addAssignments(officer("P-1")).addProjects(project(gate)));
  }

  private static Finding judged(PowerRequirement requirement, Register.Builder register) {
    return only(judge(scheme(Force.MUST, requirement), register));
  }

  private static PowerRequirement power(PowerKind kind) {
    return PowerRequirement.builder()
        .applicability(to(BUREAUS))
        .power(kind)
        .over(IT_PROJECT)
        .addHolders(Party.parse("role:UNIT_CDO@unit"))
        .build();
  }

  private static Project project(Gate gate) {
    return Project.builder()
        .id(RecordId.of("PR-1"))
        .type(IT_PROJECT)
        .owner(Town.bureau())
        .addGates(gate)
        .build();
  }

  private static Gate gate(Ruling ruling, Stance... stances) {
    return Gate.builder()
        .stage(StageCode.of("REVIEW"))
        .on(LocalDate.of(2024, 5, 1))
        .ruling(ruling)
        .opinions(Stream.of(stances).map(each -> opinion(OFFICER, each)).toList())
        .build();
  }

  private static Opinion opinion(EntityRef by, Stance stance) {
    return Opinion.builder().by(by).stance(stance).build();
  }
}
