package io.github.opencdo.rules.check;

import static io.github.opencdo.rules.Town.BUREAUS;
import static io.github.opencdo.rules.Town.GOVERNMENT;
import static io.github.opencdo.rules.Town.assignment;
import static io.github.opencdo.rules.Town.judge;
import static io.github.opencdo.rules.Town.only;
import static io.github.opencdo.rules.Town.register;
import static io.github.opencdo.rules.Town.scheme;
import static io.github.opencdo.rules.Town.to;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.model.activity.Activity;
import io.github.opencdo.model.activity.ActivityCode;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.RecordId;
import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.requirement.CadenceRequirement;
import io.github.opencdo.model.requirement.Precedence;
import io.github.opencdo.model.role.StandardRoles;
import io.github.opencdo.model.source.Force;
import io.github.opencdo.model.time.CalendarPeriod;
import io.github.opencdo.model.time.DayUnit;
import io.github.opencdo.model.time.PeriodicDue;
import io.github.opencdo.model.time.RepeatDue;
import io.github.opencdo.model.time.YearlyDue;
import io.github.opencdo.rules.Town;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.Outcome;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Meetings that take place more often than they have to, and before those of another series. */
class CadenceSeriesTest {

  private static final LocalDate END_OF_MARCH = LocalDate.of(2024, 3, 31);
  private static final PeriodicDue QUARTERLY = PeriodicDue.builder()
      .every(CalendarPeriod.QUARTER)
      .since(LocalDate.of(2024, 1, 1))
      .build();
  private static final CadenceRequirement MEETING = CadenceRequirement.builder()
      .applicability(to(BUREAUS))
      .activity(ActivityCode.of("MEETING"))
      .due(QUARTERLY)
      .build();

  @Nested
  class MoreOften {

    private static final EntityRef CHAIR = EntityRef.parse("person:P-9");
    private final CadenceRequirement atWill = MEETING.toBuilder()
        .addDiscretion(Party.parse("role:GOVERNMENT_CDO@scheme"))
        .build();

    @Test
    void than_needed_is_in_order_if_the_chair_calls_it() {
      assertThat(
              judged(atWill, meeting("2024-01-10"), called("2024-02-10", CHAIR)).getOutcome())
          .isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void than_needed_is_in_order_on_the_mandate_of_the_chair() {
      Activity mandated = meeting("2024-02-10").toBuilder().mandate(CHAIR).build();

      assertThat(judged(atWill, meeting("2024-01-10"), mandated).getOutcome())
          .isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void than_needed_is_violated_if_somebody_else_calls_it() {
      Finding finding = judged(atWill, meeting("2024-01-10"), meeting("2024-02-10"));

      assertThat(finding.getOutcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(finding.message(Locale.ENGLISH))
          .isEqualTo("Bureau, MEETING: held on 2024-02-10 beyond what has to be, called by Bureau");
      assertThat(finding.message(Locale.SIMPLIFIED_CHINESE)).endsWith("2024-02-10 的增开由Bureau召集");
    }

    @Test
    void than_needed_does_not_depend_on_which_came_first() {
      assertThat(
              judged(atWill, called("2024-01-10", CHAIR), meeting("2024-02-10")).getOutcome())
          .isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void is_judged_period_by_period() {
      assertThat(judged(
                  atWill, LocalDate.of(2024, 4, 30), meeting("2024-01-10"), meeting("2024-04-10"))
              .getOutcome())
          .isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void is_judged_by_pairs_of_years_where_it_has_to_be_every_other_year() {
      CadenceRequirement biennial = atWill.toBuilder()
          .due(RepeatDue.builder()
              .due(YearlyDue.builder()
                  .by(MonthDay.of(12, 31))
                  .firstYear(2024)
                  .every(2)
                  .build())
              .times(5)
              .build())
          .build();
      LocalDate later = LocalDate.of(2026, 12, 1);

      assertThat(judged(biennial, later, meeting("2024-05-01"), meeting("2025-05-01"))
              .getOutcome())
          .isEqualTo(Outcome.SATISFIED);
      assertThat(judged(
                  biennial,
                  later,
                  meeting("2024-05-01"),
                  meeting("2025-05-01"),
                  meeting("2026-05-01"))
              .getOutcome())
          .isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void is_not_judged_before_the_scheme() {
      assertThat(judged(atWill, meeting("2023-01-10"), meeting("2023-01-11"), meeting("2024-01-10"))
              .getOutcome())
          .isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void less_often_is_pending_and_then_violated_all_the_same() {
      assertThat(judged(atWill, END_OF_MARCH).getOutcome()).isEqualTo(Outcome.PENDING);
      assertThat(judged(atWill, END_OF_MARCH.plusDays(1)).getOutcome()).isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void is_expected_of_the_chair() {
      assertThat(judged(atWill).getExplanation().getExpected().in(Locale.ENGLISH))
          .isEqualTo("MEETING, at least 1 in each period, more only if called by chief");
    }

    private static Activity called(String day, EntityRef by) {
      return meeting(day).toBuilder()
          .organiser(by)
          .addParticipants(Town.bureau())
          .build();
    }
  }

  @Nested
  class Ahead {

    private final CadenceRequirement before = MEETING.toBuilder()
        .ahead(Precedence.builder().of(ActivityCode.of("COUNCIL")).days(7).build())
        .build();

    @Test
    void by_a_week_is_early_enough() {
      assertThat(judged(before, meeting("2024-01-10"), council("2024-01-17")).getOutcome())
          .isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void by_less_than_a_week_is_violated() {
      Finding finding = judged(before, meeting("2024-01-11"), council("2024-01-17"));

      assertThat(finding.getOutcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(finding.message(Locale.ENGLISH))
          .isEqualTo("Bureau, MEETING: held on 2024-01-11,"
              + " less than 7 calendar days before COUNCIL of 2024-01-17");
    }

    @Test
    void of_the_next_one_only() {
      assertThat(judged(before, council("2024-01-09"), meeting("2024-01-10"), council("2024-02-17"))
              .getOutcome())
          .isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void of_one_that_is_still_to_come_is_in_order_so_far() {
      assertThat(judged(before, meeting("2024-01-10")).getOutcome()).isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void is_counted_in_working_days_if_told_so() {
      CadenceRequirement working = MEETING.toBuilder()
          .ahead(Precedence.builder()
              .of(ActivityCode.of("COUNCIL"))
              .days(7)
              .unit(DayUnit.WORKING_DAYS)
              .build())
          .build();

      assertThat(judged(working, meeting("2024-01-10"), council("2024-01-18")).getOutcome())
          .isEqualTo(Outcome.VIOLATED);
      assertThat(judged(working, meeting("2024-01-10"), council("2024-01-19")).getOutcome())
          .isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void is_expected() {
      assertThat(judged(before).getExplanation().getExpected().in(Locale.ENGLISH))
          .isEqualTo("MEETING, at least 1 in each period, at least 7 calendar days before COUNCIL");
    }

    private static Activity council(String day) {
      return meeting(day).toBuilder()
          .id(RecordId.of("C-" + day))
          .type(ActivityCode.of("COUNCIL"))
          .build();
    }
  }

  private static Finding judged(CadenceRequirement requirement, Activity... activities) {
    return judged(requirement, END_OF_MARCH, activities);
  }

  private static Finding judged(
      CadenceRequirement requirement, LocalDate asOf, Activity... activities) {
    Register.Builder register = register()
        .addAssignments(
            assignment("P-9", StandardRoles.GOVERNMENT_CDO, GOVERNMENT, "2024-01-01/.."))
        .addAllActivities(List.of(activities));
    return only(judge(scheme(Force.MUST, requirement), register, asOf));
  }

  private static Activity meeting(String day) {
    return Activity.builder()
        .id(RecordId.of("M-" + day))
        .type(ActivityCode.of("MEETING"))
        .on(LocalDate.parse(day))
        .organiser(Town.bureau())
        .build();
  }
}
