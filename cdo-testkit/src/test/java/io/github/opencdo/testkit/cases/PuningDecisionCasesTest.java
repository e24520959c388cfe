package io.github.opencdo.testkit.cases;

import static io.github.opencdo.testkit.assertions.AssessmentAssert.assertThat;

import io.github.opencdo.model.activity.Activity;
import io.github.opencdo.model.activity.ActivityCode;
import io.github.opencdo.model.document.PartCode;
import io.github.opencdo.model.organisation.EntityKind;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.RecordId;
import io.github.opencdo.model.project.Gate;
import io.github.opencdo.model.project.Opinion;
import io.github.opencdo.model.project.Project;
import io.github.opencdo.model.project.ProjectCode;
import io.github.opencdo.model.project.Ruling;
import io.github.opencdo.model.project.StageCode;
import io.github.opencdo.model.project.Stance;
import io.github.opencdo.model.register.Waiver;
import io.github.opencdo.model.role.StandardRoles;
import io.github.opencdo.model.source.ProvisionId;
import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.rules.finding.Severity;
import io.github.opencdo.rules.finding.WaiverStatus;
import io.github.opencdo.rules.finding.WaiverUse;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Who stops a project in Puning, and who calls the officers together. */
class PuningDecisionCasesTest {

  private static final Sample CITY = Sample.of("puning-2023");
  private static final String DAY = "2024-03-01";

  @Nested
  class Vetoes {

    private static final String DUTY = "PN-064";
    private static final String ACCEPTANCE = "project:PJ-1.ACCEPTANCE";
    private static final Sample ACCEPTED =
        CITY.with(register -> register.addProjects(vetoed(Ruling.APPROVED)));
    private static final Waiver UNTIL_THE_DAY = Waiver.builder()
        .provision(ProvisionId.of(DUTY))
        .about(EntityRef.parse("unit:pn-science"))
        .reason("the faults are put right during the first quarter")
        .approver(EntityRef.parse("body:pn-leading-group"))
        .since(LocalDate.of(2024, 2, 20))
        .until(LocalDate.parse(DAY))
        .build();

    @Test
    void that_are_heeded_are_in_order() {
      Assessment assessment =
          CITY.with(register -> register.addProjects(vetoed(Ruling.REJECTED))).asOf(DAY);

      assertThat(assessment)
          .hasOutcome(Outcome.SATISFIED, DUTY, ACCEPTANCE)
          .hasNewlyViolated(CITY.asOf(DAY));
    }

    @Test
    void that_are_passed_over_are_an_error() {
      assertThat(ACCEPTED.asOf(DAY))
          .hasViolated(Severity.ERROR, DUTY, ACCEPTANCE)
          .hasNewlyViolated(CITY.asOf(DAY), DUTY + " " + ACCEPTANCE);
    }

    @Test
    void that_are_waived_until_a_day_are_excepted_up_to_it() {
      Assessment assessment = waived(DAY);

      assertThat(assessment)
          .hasOutcome(Outcome.EXCEPTED, DUTY, ACCEPTANCE)
          .hasNewlyViolated(CITY.asOf(DAY));
      Assertions.assertThat(assessment.getWaivers())
          .extracting(WaiverUse::getStatus)
          .containsExactly(WaiverStatus.ACTIVE);
    }

    @Test
    void that_are_waived_until_a_day_are_an_error_again_after_it() {
      Assessment assessment = waived("2024-03-02");

      assertThat(assessment)
          .hasViolated(Severity.ERROR, DUTY, ACCEPTANCE)
          .hasNewlyViolated(CITY.asOf("2024-03-02"), DUTY + " " + ACCEPTANCE);
      Assertions.assertThat(assessment.getWaivers())
          .extracting(WaiverUse::getStatus)
          .containsExactly(WaiverStatus.EXPIRED);
    }

    private static Assessment waived(String day) {
      return ACCEPTED.with(register -> register.addWaivers(UNTIL_THE_DAY)).asOf(day);
    }

    private static Project vetoed(Ruling ruling) {
      Opinion veto = Opinion.builder()
          .by(EntityRef.parse("person:P-003"))
          .stance(Stance.AGAINST)
          .build();
      Gate acceptance = Gate.builder()
          .stage(StageCode.of("ACCEPTANCE"))
          .on(LocalDate.of(2024, 2, 20))
          .ruling(ruling)
          .addOpinions(veto)
          .build();
      return Project.builder()
          .id(RecordId.of("PJ-1"))
          .type(ProjectCode.of("IT_PROJECT"))
          .owner(EntityRef.parse("unit:pn-science"))
          .addGates(acceptance)
          .build();
    }
  }

  @Nested
  class Meetings {

    private static final Activity CALLED_BY_THE_BUREAU = Activity.builder()
        .id(RecordId.of("M-X"))
        .type(ActivityCode.of("CDO_MEETING"))
        .on(LocalDate.of(2024, 2, 20))
        .organiser(EntityRef.parse("unit:pn-data-bureau"))
        .addTopics(PartCode.of("JOINT_ACTION"))
        .participants(officers())
        .build();

    @Test
    void that_the_bureau_calls_without_a_mandate_are_violated() {
      assertThat(judged(CALLED_BY_THE_BUREAU))
          .hasNewlyViolated(CITY.asOf(DAY), "PN-079 activity:M-X");
    }

    @Test
    void that_it_calls_on_the_mandate_of_the_officer_of_the_city_are_in_order() {
      Activity mandated = CALLED_BY_THE_BUREAU.toBuilder()
          .mandate(EntityRef.parse("person:P-001"))
          .build();

      assertThat(judged(mandated))
          .hasOutcome(Outcome.SATISFIED, "PN-079", "activity:M-X")
          .hasNewlyViolated(CITY.asOf(DAY));
    }

    private static Assessment judged(Activity meeting) {
      return CITY.with(register -> register.addActivities(meeting)).asOf(DAY);
    }

    private static List<EntityRef> officers() {
      return CITY.register().getAssignments().stream()
          .filter(held -> held.getRole().equals(StandardRoles.UNIT_CDO))
          .map(held -> EntityRef.of(EntityKind.PERSON, held.getPerson().getText()))
          .toList();
    }
  }
}
