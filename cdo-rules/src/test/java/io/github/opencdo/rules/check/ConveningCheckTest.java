package io.github.opencdo.rules.check;

import static io.github.opencdo.rules.Town.BUREAUS;
import static io.github.opencdo.rules.Town.GOVERNMENT;
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

import io.github.opencdo.model.activity.Activity;
import io.github.opencdo.model.activity.ActivityCode;
import io.github.opencdo.model.document.PartCode;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.RecordId;
import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.requirement.ConveningRequirement;
import io.github.opencdo.model.role.StandardRoles;
import io.github.opencdo.model.source.Force;
import io.github.opencdo.rules.Town;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.Outcome;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ConveningCheckTest {

  private static final PartCode STRATEGY = PartCode.of("STRATEGY");
  private static final PartCode JOINT_ACTION = PartCode.of("JOINT_ACTION");
  private static final EntityRef CHIEF = EntityRef.parse("person:P-7");

  @Nested
  class Called {

    private static final ConveningRequirement BY_CHIEF = meeting()
        .addConveners(Party.parse("role:GOVERNMENT_CDO@scheme"))
        .addMandated(Party.parse("body:bureau"))
        .build();

    @Test
    void by_the_chief_is_in_order() {
      Finding finding = judged(BY_CHIEF, held().organiser(CHIEF));

      assertThat(finding.getOutcome()).isEqualTo(Outcome.SATISFIED);
      assertThat(finding.message(Locale.ENGLISH))
          .isEqualTo("CDO_MEETING of 2024-06-01 is in order");
    }

    @Test
    void by_the_bureau_on_a_mandate_of_the_chief_is_in_order() {
      assertThat(judged(BY_CHIEF, held().mandate(CHIEF)).getOutcome()).isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void by_the_bureau_without_a_mandate_is_violated() {
      Finding finding = judged(BY_CHIEF, held());

      assertThat(finding.getOutcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(finding.message(Locale.ENGLISH))
          .isEqualTo(
              "CDO_MEETING of 2024-06-01 is not in order:" + " Bureau called it without a mandate");
    }

    @Test
    void by_the_bureau_on_a_mandate_of_somebody_else_is_violated() {
      assertThat(judged(BY_CHIEF, held().mandate(EntityRef.unit(SCHOOL))).getOutcome())
          .isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void by_somebody_else_is_violated() {
      assertThat(judged(BY_CHIEF, held().organiser(EntityRef.unit(SCHOOL)).mandate(CHIEF))
              .message(Locale.ENGLISH))
          .isEqualTo("CDO_MEETING of 2024-06-01 is not in order: School may not call it");
    }
  }

  @Nested
  class Attended {

    private static final ConveningRequirement BY_OFFICERS =
        meeting().addParticipants(Party.parse("role:UNIT_CDO@scheme")).build();

    @Test
    void by_every_unit_with_an_officer_is_in_order() {
      assertThat(judged(BY_OFFICERS, held().addParticipants(EntityRef.parse("person:P-2")))
              .getOutcome())
          .isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void by_all_but_one_unit_names_the_absent_one() {
      Finding finding = judged(BY_OFFICERS, held());

      assertThat(finding.getOutcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(finding.message(Locale.ENGLISH))
          .isEqualTo("CDO_MEETING of 2024-06-01 is not in order: School did not take part");
    }

    @Test
    void by_guests_is_not_by_participants() {
      assertThat(judged(BY_OFFICERS, held().addGuests(EntityRef.unit(SCHOOL))).getOutcome())
          .isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void concerns_only_the_units_to_which_the_rule_applies() {
      ConveningRequirement ofBureaus = meeting()
          .applicability(to(BUREAUS))
          .addParticipants(Party.parse("role:UNIT_CDO@unit"))
          .build();

      assertThat(judged(ofBureaus, held()).getOutcome()).isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void by_a_body_needs_the_body() {
      ConveningRequirement withGroup =
          meeting().addParticipants(Party.parse("body:leading-group")).build();

      assertThat(judged(withGroup, held()).message(Locale.ENGLISH))
          .isEqualTo("CDO_MEETING of 2024-06-01 is not in order: Leading Group did not take part");
    }
  }

  @Nested
  class About {

    private static final ConveningRequirement BOTH =
        meeting().addTopics(STRATEGY, JOINT_ACTION).build();
    private static final ConveningRequirement ANY =
        BOTH.toBuilder().anyTopic(true).build();

    @Test
    void all_topics_is_in_order() {
      assertThat(judged(BOTH, held().addTopics(JOINT_ACTION, STRATEGY)).getOutcome())
          .isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void all_topics_but_one_names_the_missing_one() {
      assertThat(judged(BOTH, held().addTopics(STRATEGY)).message(Locale.ENGLISH))
          .isEqualTo(
              "CDO_MEETING of 2024-06-01 is not in order: JOINT_ACTION was not on the agenda");
    }

    @Test
    void one_topic_is_in_order_where_any_is_enough() {
      assertThat(judged(ANY, held().addTopics(STRATEGY)).getOutcome()).isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void no_topic_is_violated_even_where_any_is_enough() {
      assertThat(judged(ANY, held()).message(Locale.ENGLISH))
          .isEqualTo("CDO_MEETING of 2024-06-01 is not in order:"
              + " STRATEGY was not on the agenda; JOINT_ACTION was not on the agenda");
    }
  }

  @Test
  void no_meeting_leaves_nothing_to_judge() {
    Finding finding = only(judge(scheme(Force.MUST, meeting().build()), register()));

    assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(finding.message(Locale.ENGLISH)).isEqualTo("nothing to judge: CDO_MEETING");
  }

  @Test
  void no_meeting_is_undetermined_if_activities_are_not_recorded() {
    Finding finding =
        only(judge(scheme(Force.MUST, meeting().build()), registerWithout(FactKind.ACTIVITIES)));

    assertThat(finding.getOutcome()).isEqualTo(Outcome.UNDETERMINED);
    assertThat(finding.message(Locale.ENGLISH))
        .isEqualTo("nothing to judge: CDO_MEETING;"
            + " not certain, the register does not record completely: activities");
  }

  private static Finding judged(ConveningRequirement requirement, Activity.Builder meeting) {
    Register.Builder register = register()
        .addAssignments(officer("P-1"))
        .addAssignments(assignment("P-2", StandardRoles.UNIT_CDO, SCHOOL, "2024-01-01/.."))
        .addAssignments(
            assignment("P-7", StandardRoles.GOVERNMENT_CDO, GOVERNMENT, "2024-01-01/.."))
        .addActivities(meeting.build());
    return only(judge(scheme(Force.MUST, requirement), register));
  }

  private static ConveningRequirement.Builder meeting() {
    return ConveningRequirement.builder().activity(ActivityCode.of("CDO_MEETING"));
  }

  private static Activity.Builder held() {
    return Activity.builder()
        .id(RecordId.of("M-1"))
        .type(ActivityCode.of("CDO_MEETING"))
        .on(TODAY)
        .organiser(Town.bureau());
  }
}
