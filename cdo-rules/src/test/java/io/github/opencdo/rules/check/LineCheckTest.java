package io.github.opencdo.rules.check;

import static io.github.opencdo.rules.Town.BUREAU;
import static io.github.opencdo.rules.Town.BUREAUS;
import static io.github.opencdo.rules.Town.GOVERNMENT;
import static io.github.opencdo.rules.Town.assignment;
import static io.github.opencdo.rules.Town.judge;
import static io.github.opencdo.rules.Town.officer;
import static io.github.opencdo.rules.Town.only;
import static io.github.opencdo.rules.Town.register;
import static io.github.opencdo.rules.Town.scheme;
import static io.github.opencdo.rules.Town.to;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.model.organisation.BodyFunction;
import io.github.opencdo.model.organisation.EntityKind;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.RecordId;
import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.person.Position;
import io.github.opencdo.model.person.Rank;
import io.github.opencdo.model.project.Gate;
import io.github.opencdo.model.project.Opinion;
import io.github.opencdo.model.project.Project;
import io.github.opencdo.model.project.ProjectCode;
import io.github.opencdo.model.project.Ruling;
import io.github.opencdo.model.project.StageCode;
import io.github.opencdo.model.project.Stance;
import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.requirement.LineRequirement;
import io.github.opencdo.model.requirement.Relation;
import io.github.opencdo.model.role.ResponsibilityTier;
import io.github.opencdo.model.role.StandardRoles;
import io.github.opencdo.model.source.Force;
import io.github.opencdo.rules.Town;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.Outcome;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LineCheckTest {

  private static final ProjectCode IT_PROJECT = ProjectCode.of("IT_PROJECT");
  private static final String CHIEF = "role:GOVERNMENT_CDO@scheme";

  @Test
  void a_superior_in_office_satisfies() {
    Register.Builder register = staffed()
        .addAssignments(
            assignment("P-2", StandardRoles.GOVERNMENT_CDO, GOVERNMENT, "2024-01-01/.."));

    assertThat(judged(CHIEF, register).getOutcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_vacant_superior_is_violated_and_named() {
    Finding finding = judged(CHIEF, staffed());

    assertThat(finding.getOutcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(finding.message(Locale.ENGLISH)).isEqualTo("Bureau: for officer there is no chief");
  }

  @Test
  void of_several_superiors_all_are_needed_unless_one_is_enough() {
    LineRequirement matrix = LineRequirement.builder()
        .applicability(to(BUREAUS))
        .addRoles(StandardRoles.UNIT_CDO)
        .relation(Relation.REPORTS_TO)
        .addTargets(Party.parse(CHIEF), Party.ownUnit())
        .build();

    assertThat(only(judge(scheme(Force.MUST, matrix), staffed())).getOutcome())
        .isEqualTo(Outcome.VIOLATED);
    Finding any =
        only(judge(scheme(Force.MUST, matrix.toBuilder().anyTarget(true).build()), staffed()));
    assertThat(any.getOutcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(any.getExplanation().getExpected().in(Locale.ENGLISH))
        .isEqualTo("officer report to any of: chief; the unit itself");
  }

  @Nested
  class OfDeference {

    @Test
    void a_decision_that_follows_the_superior_satisfies() {
      assertThat(decided(Ruling.REJECTED, Stance.FOR, Stance.AGAINST))
          .containsExactly(Outcome.SATISFIED);
    }

    @Test
    void one_that_follows_the_officer_against_the_superior_is_violated() {
      assertThat(decided(Ruling.APPROVED, Stance.FOR, Stance.AGAINST))
          .containsExactly(Outcome.VIOLATED);
      assertThat(decided(Ruling.REJECTED, Stance.AGAINST, Stance.FOR))
          .containsExactly(Outcome.VIOLATED);
    }

    @Test
    void opinions_that_agree_leave_nothing_to_defer() {
      assertThat(decided(Ruling.REJECTED, Stance.FOR, Stance.FOR))
          .containsExactly(Outcome.SATISFIED);
    }

    private static List<Outcome> decided(Ruling ruling, Stance officer, Stance chief) {
      LineRequirement defers = LineRequirement.builder()
          .applicability(to(BUREAUS))
          .addRoles(StandardRoles.UNIT_CDO)
          .relation(Relation.DEFERS_TO)
          .addTargets(Party.parse(CHIEF))
          .addOver(IT_PROJECT)
          .build();
      Register.Builder register = staffed()
          .addAssignments(
              assignment("P-2", StandardRoles.GOVERNMENT_CDO, GOVERNMENT, "2024-01-01/.."))
          .addProjects(project(ruling, officer, chief));
      return judge(scheme(Force.MUST, defers), register).getFindings().stream()
          .filter(finding -> finding.getKey().getSubject().getKind() == EntityKind.PROJECT)
          .map(Finding::getOutcome)
          .toList();
    }

    private static Project project(Ruling ruling, Stance officer, Stance chief) {
      return Project.builder()
          .id(RecordId.of("PR-1"))
          .type(IT_PROJECT)
          .owner(Town.bureau())
          .addGates(Gate.builder()
              .stage(StageCode.of("REVIEW"))
              .on(LocalDate.of(2024, 5, 1))
              .ruling(ruling)
              .addOpinions(opinion("person:P-1", officer), opinion("person:P-2", chief))
              .build())
          .build();
    }

    private static Opinion opinion(String by, Stance stance) {
      return Opinion.builder().by(EntityRef.parse(by)).stance(stance).build();
    }
  }

  @Test
  void a_body_satisfies_once_it_is_registered() {
    Register.Builder register =
        staffed().addBodies(Town.body("lg-1", "Leading Group", BodyFunction.LEADING_GROUP));

    assertThat(judged("body:leading-group", register).getOutcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(judged("body:leading-group", staffed()).getOutcome()).isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void a_head_satisfies_where_positions_are_known() {
    Register.Builder register = staffed()
        .addPersons(
            Town.person("P-9").addPositions(Position.of(BUREAU, Rank.PRINCIPAL)).build());

    assertThat(judged("own-head", register).getOutcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void what_is_not_recorded_leaves_it_undetermined() {
    Register.Builder register =
        staffed().records(EnumSet.complementOf(EnumSet.of(FactKind.BODIES)));

    assertThat(judged("body:leading-group", register).getOutcome()).isEqualTo(Outcome.UNDETERMINED);
  }

  @Test
  void nobody_in_the_post_leaves_nothing_to_judge() {
    assertThat(judged(CHIEF, register()).getOutcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void responsibility_rests_on_one_person_except_for_hands_on_work() {
    assertThat(sharedByTwo(ResponsibilityTier.FIRST)).isEqualTo(Outcome.VIOLATED);
    assertThat(sharedByTwo(ResponsibilityTier.HANDS_ON)).isEqualTo(Outcome.SATISFIED);
  }

  private static Outcome sharedByTwo(ResponsibilityTier tier) {
    LineRequirement requirement = LineRequirement.builder()
        .applicability(to(BUREAUS))
        .addRoles(StandardRoles.UNIT_CDO)
        .tier(tier)
        .build();
    return only(judge(scheme(Force.MUST, requirement), staffed().addAssignments(officer("P-2"))))
        .getOutcome();
  }

  private static Finding judged(String target, Register.Builder register) {
    LineRequirement requirement = LineRequirement.builder()
        .applicability(to(BUREAUS))
        .addRoles(StandardRoles.UNIT_CDO)
        .relation(Relation.COORDINATED_BY)
        .addTargets(Party.parse(target))
        .build();
    return only(judge(scheme(Force.MUST, requirement), register));
  }

  private static Register.Builder staffed() {
    return register().addAssignments(officer("P-1"));
  }
}
