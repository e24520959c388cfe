package io.github.opencdo.rules.check;

import static io.github.opencdo.rules.Town.BUREAUS;
import static io.github.opencdo.rules.Town.SCHOOL;
import static io.github.opencdo.rules.Town.TODAY;
import static io.github.opencdo.rules.Town.judge;
import static io.github.opencdo.rules.Town.only;
import static io.github.opencdo.rules.Town.register;
import static io.github.opencdo.rules.Town.registerWithout;
import static io.github.opencdo.rules.Town.scheme;
import static io.github.opencdo.rules.Town.to;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.model.activity.Activity;
import io.github.opencdo.model.activity.ActivityCode;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.RecordId;
import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.requirement.CadenceRequirement;
import io.github.opencdo.model.scope.Applicability;
import io.github.opencdo.model.source.Force;
import io.github.opencdo.model.time.FixedDue;
import io.github.opencdo.rules.Town;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.Outcome;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CadenceCheckTest {

  private static final LocalDate MAY = LocalDate.of(2024, 5, 1);
  private static final CadenceRequirement ONCE = CadenceRequirement.builder()
      .applicability(to(BUREAUS))
      .activity(ActivityCode.of("TRAINING"))
      .due(FixedDue.of(MAY))
      .build();
  private static final CadenceRequirement TWICE = ONCE.toBuilder().count(2).build();

  @Test
  void one_in_time_satisfies() {
    Finding finding = judged(ONCE, held(MAY));

    assertThat(finding.getOutcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(finding.message(Locale.ENGLISH))
        .isEqualTo("Bureau, TRAINING: on record as of 2024-05-01");
  }

  @Test
  void none_by_the_day_is_violated_and_says_how_to_mend_it() {
    Finding finding = judged(ONCE, register());

    assertThat(finding.getOutcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(finding.message(Locale.ENGLISH))
        .isEqualTo("Bureau, TRAINING: not on record by 2024-05-01");
    assertThat(finding.getExplanation().getRemedy())
        .map(remedy -> remedy.in(Locale.ENGLISH))
        .hasValue("hold: TRAINING");
  }

  @Test
  void none_is_pending_up_to_the_day() {
    CadenceRequirement today = ONCE.toBuilder().due(FixedDue.of(TODAY)).build();

    assertThat(judged(today, register()).getOutcome()).isEqualTo(Outcome.PENDING);
  }

  @Test
  void none_is_undetermined_if_activities_are_not_recorded() {
    Finding finding = judged(ONCE, registerWithout(FactKind.ACTIVITIES));

    assertThat(finding.getOutcome()).isEqualTo(Outcome.UNDETERMINED);
    assertThat(finding.message(Locale.ENGLISH))
        .isEqualTo("Bureau, TRAINING: not on record by 2024-05-01;"
            + " not certain, the register does not record completely: activities");
  }

  @Test
  void none_that_has_to_be_is_not_applicable() {
    assertThat(only(judge(scheme(Force.MAY, ONCE), register())).getOutcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void the_second_of_two_completes_them() {
    assertThat(judged(TWICE, held(MAY.minusDays(9), MAY)).getOutcome())
        .isEqualTo(Outcome.SATISFIED);
    assertThat(judged(TWICE, held(MAY.minusDays(9))).getOutcome()).isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void the_second_of_two_can_be_late() {
    assertThat(judged(TWICE, held(MAY, MAY.plusDays(1))).message(Locale.ENGLISH))
        .isEqualTo("Bureau, TRAINING: on record as of 2024-05-02, after 2024-05-01");
  }

  @Test
  void the_expectation_says_how_many() {
    assertThat(judged(TWICE, register()).getExplanation().getExpected().in(Locale.ENGLISH))
        .isEqualTo("TRAINING, at least 2 in each period");
  }

  @Nested
  class Organiser {

    @Test
    void another_who_has_the_unit_take_part_is_enough() {
      Activity joint = bySchool().toBuilder().addParticipants(Town.bureau()).build();

      assertThat(judged(ONCE, register().addActivities(joint)).getOutcome())
          .isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void another_without_the_unit_is_not() {
      assertThat(judged(ONCE, register().addActivities(bySchool())).getOutcome())
          .isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void the_one_named_is_needed() {
      CadenceRequirement own = ONCE.toBuilder().addOrganisers(Party.ownUnit()).build();
      Activity joint = bySchool().toBuilder().addParticipants(Town.bureau()).build();

      assertThat(judged(own, held(MAY)).getOutcome()).isEqualTo(Outcome.SATISFIED);
      assertThat(judged(own, register().addActivities(joint)).getOutcome())
          .isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void the_unit_cannot_stand_in_for_somebody_above_it() {
      CadenceRequirement byChief = ONCE.toBuilder()
          .addOrganisers(Party.parse("role:GOVERNMENT_CDO@scheme"))
          .build();

      assertThat(judged(byChief, held(MAY)).getOutcome()).isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void anybody_is_enough_where_the_rule_names_no_units() {
      CadenceRequirement whole =
          ONCE.toBuilder().applicability(Applicability.everywhere()).build();

      assertThat(judged(whole, register().addActivities(bySchool())).message(Locale.ENGLISH))
          .isEqualTo("Plan of the town, TRAINING: on record as of 2024-05-01");
    }

    private static Activity bySchool() {
      return training(MAY).toBuilder().organiser(EntityRef.unit(SCHOOL)).build();
    }
  }

  private static Finding judged(CadenceRequirement requirement, Register.Builder register) {
    return only(judge(scheme(Force.MUST, requirement), register));
  }

  private static Register.Builder held(LocalDate... days) {
    return register()
        .addAllActivities(Stream.of(days).map(CadenceCheckTest::training).toList());
  }

  private static Activity training(LocalDate day) {
    return Activity.builder()
        .id(RecordId.of("T-" + day))
        .type(ActivityCode.of("TRAINING"))
        .on(day)
        .organiser(Town.bureau())
        .build();
  }
}
