package io.github.opencdo.rules.check;

import static io.github.opencdo.rules.Town.BUREAUS;
import static io.github.opencdo.rules.Town.SCHOOL;
import static io.github.opencdo.rules.Town.assignment;
import static io.github.opencdo.rules.Town.judge;
import static io.github.opencdo.rules.Town.officer;
import static io.github.opencdo.rules.Town.only;
import static io.github.opencdo.rules.Town.register;
import static io.github.opencdo.rules.Town.registerWithout;
import static io.github.opencdo.rules.Town.scheme;
import static io.github.opencdo.rules.Town.to;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.RecordId;
import io.github.opencdo.model.project.Case;
import io.github.opencdo.model.project.CaseCode;
import io.github.opencdo.model.project.Negotiation;
import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.register.Parameter;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.requirement.CaseStart;
import io.github.opencdo.model.requirement.RemedyRequirement;
import io.github.opencdo.model.role.StandardRoles;
import io.github.opencdo.model.source.Force;
import io.github.opencdo.model.time.DayUnit;
import io.github.opencdo.model.time.Timing;
import io.github.opencdo.model.time.UnquantifiedDue;
import io.github.opencdo.model.time.WithinDue;
import io.github.opencdo.rules.Town;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.Instance;
import io.github.opencdo.rules.finding.InstanceStatus;
import io.github.opencdo.rules.finding.Outcome;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RemedyCheckTest {

  private static final LocalDate NOTIFIED = LocalDate.of(2024, 9, 27);
  private static final LocalDate LAST = LocalDate.of(2024, 10, 23);
  private static final LocalDate LATER = LocalDate.of(2024, 12, 1);
  private static final RemedyRequirement FIFTEEN_DAYS = RemedyRequirement.builder()
      .applicability(to(BUREAUS))
      .type(CaseCode.of("DATA_FAULT"))
      .due(WithinDue.builder().days(15).unit(DayUnit.WORKING_DAYS).build())
      .build();

  @Nested
  class InTime {

    @Test
    void on_the_last_working_day_is_settled() {
      Finding finding = judged(FIFTEEN_DAYS, fault().closedOn(LAST), LATER);

      assertThat(finding.getOutcome()).isEqualTo(Outcome.SATISFIED);
      assertThat(finding.message(Locale.ENGLISH))
          .isEqualTo("Bureau: C-1 was settled on 2024-10-23");
    }

    @Test
    void gives_an_instance_that_is_met() {
      Finding finding = judged(FIFTEEN_DAYS, fault().closedOn(NOTIFIED), LATER);

      assertThat(finding.getExplanation().getInstances())
          .extracting(Instance::getName, Instance::getStatus, Instance::getDue)
          .containsExactly(tuple("C-1", InstanceStatus.MET, LAST));
    }

    @Test
    void is_still_possible_on_the_last_working_day() {
      Finding finding = judged(FIFTEEN_DAYS, fault(), LAST);

      assertThat(finding.getOutcome()).isEqualTo(Outcome.PENDING);
      assertThat(finding.message(Locale.ENGLISH)).isEqualTo("Bureau: C-1 is due by 2024-10-23");
    }

    @Test
    void may_count_from_the_day_on_which_it_came_up() {
      RemedyRequirement opened =
          FIFTEEN_DAYS.toBuilder().since(CaseStart.OPENED).build();
      Case.Builder unnotified = fault().notifiedOn(Optional.empty());

      assertThat(judged(opened, unnotified, NOTIFIED).getExplanation().getDue())
          .hasValue(LocalDate.of(2024, 10, 22));
    }
  }

  @Nested
  class Late {

    @Test
    void is_what_was_settled_the_day_after() {
      Finding finding = judged(FIFTEEN_DAYS, fault().closedOn(LAST.plusDays(1)), LATER);

      assertThat(finding.getOutcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(finding.message(Locale.ENGLISH))
          .isEqualTo("Bureau: C-1 was settled on 2024-10-24, after 2024-10-23");
    }

    @Test
    void is_what_is_not_settled_by_then() {
      Finding finding = judged(FIFTEEN_DAYS, fault(), LAST.plusDays(1));

      assertThat(finding.getOutcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(finding.message(Locale.ENGLISH))
          .isEqualTo("Bureau: C-1 is not settled, due by 2024-10-23");
    }

    @Test
    void gives_an_instance_that_is_met_late_or_overdue() {
      assertThat(status(judged(FIFTEEN_DAYS, fault().closedOn(LATER), LATER)))
          .isEqualTo(InstanceStatus.MET_LATE);
      assertThat(status(judged(FIFTEEN_DAYS, fault(), LATER))).isEqualTo(InstanceStatus.OVERDUE);
    }

    @Test
    void is_what_will_be_settled_only_tomorrow() {
      Finding finding = judged(FIFTEEN_DAYS, fault().closedOn(LATER), LATER.minusDays(1));

      assertThat(status(finding)).isEqualTo(InstanceStatus.OVERDUE);
    }

    private static InstanceStatus status(Finding finding) {
      return finding.getExplanation().getInstances().get(0).getStatus();
    }
  }

  @Nested
  class Negotiated {

    private static final RemedyRequirement NEGOTIATED =
        FIFTEEN_DAYS.toBuilder().addNegotiators(StandardRoles.UNIT_CDO).build();

    @Test
    void by_the_officers_of_both_sides_satisfies() {
      Finding finding = judged(NEGOTIATED, negotiatedBy("person:P-1", "person:P-2"), LATER);

      assertThat(finding.getOutcome()).isEqualTo(Outcome.SATISFIED);
      assertThat(finding.message(Locale.ENGLISH))
          .isEqualTo("Bureau: C-1 was negotiated by both sides");
    }

    @Test
    void by_one_side_alone_is_violated() {
      Finding finding = judged(NEGOTIATED, negotiatedBy("person:P-1"), LATER);

      assertThat(finding.getOutcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(finding.message(Locale.ENGLISH))
          .isEqualTo("Bureau: C-1 is past 2024-10-23"
              + " and the negotiation does not name the officers of both sides");
    }

    @Test
    void by_nobody_is_violated_and_says_how_to_mend_it() {
      Finding finding = judged(NEGOTIATED, fault(), LATER);

      assertThat(finding.message(Locale.ENGLISH))
          .isEqualTo("Bureau: C-1 is past 2024-10-23 and was not negotiated");
      assertThat(finding.getExplanation().getRemedy())
          .map(remedy -> remedy.in(Locale.ENGLISH))
          .hasValue("have C-1 negotiated by the officers of both sides");
    }

    @Test
    void by_both_sides_only_tomorrow_does_not_count_yet() {
      assertThat(judged(NEGOTIATED, negotiatedBy("person:P-1", "person:P-2"), LAST.plusDays(1))
              .message(Locale.ENGLISH))
          .endsWith("was not negotiated");
    }

    @Test
    void need_not_be_what_was_settled_in_time() {
      assertThat(judged(NEGOTIATED, fault().closedOn(LAST), LATER).getOutcome())
          .isEqualTo(Outcome.SATISFIED);
    }

    private static Case.Builder negotiatedBy(String... people) {
      Negotiation.Builder negotiation = Negotiation.builder().on(LAST.plusDays(2));
      Stream.of(people).map(EntityRef::parse).forEach(negotiation::addParties);
      return fault().negotiation(negotiation.build());
    }
  }

  @Nested
  class Undetermined {

    private static final RemedyRequirement PROMPTLY = FIFTEEN_DAYS.toBuilder()
        .due(UnquantifiedDue.builder().word("短期").timing(Timing.PROMPTLY).build())
        .build();
    private static final LocalDate YEAR_END = LocalDate.of(2026, 12, 30);
    private static final Case.Builder AT_YEAR_END = fault().openedOn(YEAR_END).notifiedOn(YEAR_END);

    @Test
    void is_a_case_of_which_the_owner_was_not_told() {
      Finding finding = judged(FIFTEEN_DAYS, fault().notifiedOn(Optional.empty()), LATER);

      assertThat(finding.getOutcome()).isEqualTo(Outcome.UNDETERMINED);
      assertThat(finding.message(Locale.ENGLISH))
          .isEqualTo("Bureau: when the owner was told of C-1 is not recorded");
    }

    @Test
    void is_a_limit_beyond_the_calendar() {
      Finding finding = judged(FIFTEEN_DAYS, AT_YEAR_END, YEAR_END.plusYears(1));

      assertThat(finding.getOutcome()).isEqualTo(Outcome.UNDETERMINED);
      assertThat(finding.message(Locale.ENGLISH))
          .isEqualTo("Bureau: the limit of C-1 lies beyond the calendar mainland-china-2022-2026");
    }

    @Test
    void is_what_was_settled_beyond_the_calendar_too() {
      Case.Builder settled =
          fault().openedOn(YEAR_END).notifiedOn(YEAR_END).closedOn(YEAR_END.plusMonths(6));

      assertThat(judged(FIFTEEN_DAYS, settled, YEAR_END.plusYears(1)).getOutcome())
          .isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void is_not_what_was_settled_while_the_calendar_lasts() {
      Case.Builder settled =
          fault().openedOn(YEAR_END).notifiedOn(YEAR_END).closedOn(YEAR_END.plusDays(1));

      assertThat(judged(FIFTEEN_DAYS, settled, YEAR_END.plusYears(1)).getOutcome())
          .isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void is_a_word_without_a_measure() {
      Finding finding = judged(PROMPTLY, fault(), LATER);

      assertThat(finding.getOutcome()).isEqualTo(Outcome.UNDETERMINED);
      assertThat(finding.message(Locale.ENGLISH))
          .isEqualTo("Bureau: how soon C-1 has to be settled the adopter has to say");
    }

    @Test
    void is_no_word_of_which_the_adopter_says_the_measure() {
      Parameter thirty = Parameter.builder().provision(Town.PROVISION).days(30).build();
      Register.Builder register = with(fault()).addParameters(thirty);

      assertThat(only(judge(scheme(Force.MUST, PROMPTLY), register, LATER)).message(Locale.ENGLISH))
          .isEqualTo("Bureau: C-1 is not settled, due by 2024-10-27");
    }

    @Test
    void is_a_register_that_does_not_record_cases() {
      Finding finding =
          only(judge(scheme(Force.MUST, FIFTEEN_DAYS), registerWithout(FactKind.CASES)));

      assertThat(finding.getOutcome()).isEqualTo(Outcome.UNDETERMINED);
      assertThat(finding.message(Locale.ENGLISH))
          .isEqualTo("nothing to judge: DATA_FAULT;"
              + " not certain, the register does not record completely: cases");
    }
  }

  @Test
  void no_case_leaves_nothing_to_judge() {
    Finding finding = only(judge(scheme(Force.MUST, FIFTEEN_DAYS), register()));

    assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(finding.message(Locale.ENGLISH)).isEqualTo("nothing to judge: DATA_FAULT");
  }

  @Test
  void the_case_of_another_unit_is_not_judged() {
    assertThat(
            judged(FIFTEEN_DAYS, fault().owner(EntityRef.unit(SCHOOL)), LATER).getOutcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  private static Finding judged(RemedyRequirement requirement, Case.Builder fault, LocalDate asOf) {
    return only(judge(scheme(Force.MUST, requirement), with(fault), asOf));
  }

  private static Register.Builder with(Case.Builder fault) {
    return register()
        .addAssignments(officer("P-1"))
        .addAssignments(assignment("P-2", StandardRoles.UNIT_CDO, SCHOOL, "2024-01-01/.."))
        .addCases(fault.build());
  }

  private static Case.Builder fault() {
    return Case.builder()
        .id(RecordId.of("C-1"))
        .type(CaseCode.of("DATA_FAULT"))
        .owner(Town.bureau())
        .raisedBy(EntityRef.unit(SCHOOL))
        .openedOn(NOTIFIED.minusDays(1))
        .notifiedOn(NOTIFIED);
  }
}
