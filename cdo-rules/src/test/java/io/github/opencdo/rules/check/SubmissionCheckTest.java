package io.github.opencdo.rules.check;

import static io.github.opencdo.rules.Town.BUREAU;
import static io.github.opencdo.rules.Town.BUREAUS;
import static io.github.opencdo.rules.Town.TODAY;
import static io.github.opencdo.rules.Town.assignment;
import static io.github.opencdo.rules.Town.judge;
import static io.github.opencdo.rules.Town.officer;
import static io.github.opencdo.rules.Town.only;
import static io.github.opencdo.rules.Town.register;
import static io.github.opencdo.rules.Town.scheme;
import static io.github.opencdo.rules.Town.to;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.model.document.DocumentCode;
import io.github.opencdo.model.organisation.BodyFunction;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.register.Event;
import io.github.opencdo.model.register.EventCode;
import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.register.Forwarding;
import io.github.opencdo.model.register.Parameter;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.register.Submission;
import io.github.opencdo.model.requirement.Changed;
import io.github.opencdo.model.requirement.Happened;
import io.github.opencdo.model.requirement.Purpose;
import io.github.opencdo.model.requirement.Staffed;
import io.github.opencdo.model.requirement.SubmissionRequirement;
import io.github.opencdo.model.requirement.Trigger;
import io.github.opencdo.model.role.StandardRoles;
import io.github.opencdo.model.source.Force;
import io.github.opencdo.model.time.BlankDue;
import io.github.opencdo.model.time.Due;
import io.github.opencdo.model.time.FixedDue;
import io.github.opencdo.model.time.Timing;
import io.github.opencdo.model.time.UnquantifiedDue;
import io.github.opencdo.model.time.WindowDue;
import io.github.opencdo.model.time.YearlyDue;
import io.github.opencdo.rules.Town;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.Outcome;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SubmissionCheckTest {

  private static final DocumentCode PLAN = DocumentCode.of("PLAN");
  private static final LocalDate MAY = LocalDate.of(2024, 5, 1);

  @Nested
  class WithAFixedDay {

    @Test
    void the_day_itself_is_in_time_and_the_next_is_late() {
      assertThat(outcome(fixed(MAY), filed(MAY))).isEqualTo(Outcome.SATISFIED);
      assertThat(outcome(fixed(MAY), filed(MAY.plusDays(1)))).isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void nothing_yet_is_pending_up_to_the_day_and_violated_after_it() {
      assertThat(outcome(fixed(TODAY), register())).isEqualTo(Outcome.PENDING);
      assertThat(outcome(fixed(TODAY.minusDays(1)), register())).isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void nothing_is_undetermined_if_submissions_are_not_recorded() {
      Register.Builder register =
          register().records(EnumSet.complementOf(EnumSet.of(FactKind.SUBMISSIONS)));

      assertThat(outcome(fixed(MAY), register)).isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void the_message_says_who_owes_what_to_whom() {
      Finding finding = only(judge(scheme(Force.MUST, due(fixed(MAY))), offices()));

      assertThat(finding.message(Locale.ENGLISH))
          .isEqualTo("Bureau, PLAN to Leading Group: not received by 2024-05-01");
      assertThat(finding.getExplanation().getDue()).hasValue(MAY);
      assertThat(finding.getExplanation().getExpected().in(Locale.ENGLISH))
          .isEqualTo("PLAN to Leading Group, for the record");
    }

    @Test
    void the_wrong_recipient_does_not_count() {
      Register.Builder register =
          register().addSubmissions(submission("unit:bureau", "unit:government", MAY));

      assertThat(outcome(fixed(MAY), register)).isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void the_officer_of_the_unit_may_submit_for_it() {
      Register.Builder register = register()
          .addAssignments(officer("P-1"))
          .addSubmissions(submission("person:P-1", "body:leading-group", MAY));

      assertThat(outcome(fixed(MAY), register)).isEqualTo(Outcome.SATISFIED);
    }
  }

  @Test
  void a_window_has_a_first_day_too() {
    Due window = WindowDue.builder().first(MAY).last(MAY.plusDays(9)).build();

    assertThat(outcome(window, filed(MAY))).isEqualTo(Outcome.SATISFIED);
    assertThat(outcome(window, filed(MAY.minusDays(1)))).isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void a_yearly_duty_needs_every_year() {
    Due yearly = YearlyDue.builder().by(MonthDay.of(5, 1)).firstYear(2024).build();

    assertThat(outcome(yearly, filed(MAY))).isEqualTo(Outcome.SATISFIED);
    assertThat(outcome(yearly, filed(MAY.minusYears(1)))).isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void the_current_year_is_pending_until_its_day() {
    Due yearly = YearlyDue.builder().by(MonthDay.of(12, 31)).firstYear(2024).build();

    assertThat(outcome(yearly, register())).isEqualTo(Outcome.PENDING);
  }

  @Test
  void a_blank_day_is_undetermined_until_the_adopter_fills_it() {
    Due blank = BlankDue.of(2024);
    Parameter day = Parameter.builder().provision(Town.PROVISION).date(MAY).build();

    assertThat(outcome(blank, register())).isEqualTo(Outcome.UNDETERMINED);
    assertThat(outcome(blank, register().addParameters(day))).isEqualTo(Outcome.VIOLATED);
    assertThat(outcome(blank, filed(MAY).addParameters(day))).isEqualTo(Outcome.SATISFIED);
  }

  @Nested
  class AtIntervals {

    private static final Due REGULARLY = word("定期", Timing.REGULARLY);
    private static final Parameter QUARTER = Parameter.builder()
        .provision(Town.PROVISION)
        .interval(Period.ofMonths(3))
        .build();

    @Test
    void are_undetermined_without_a_measure() {
      assertThat(outcome(REGULARLY, filed(MAY))).isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void are_kept_while_the_last_one_is_recent_enough() {
      assertThat(outcome(REGULARLY, filed(MAY).addParameters(QUARTER)))
          .isEqualTo(Outcome.SATISFIED);
      assertThat(outcome(REGULARLY, filed(TODAY.minusMonths(4)).addParameters(QUARTER)))
          .isEqualTo(Outcome.VIOLATED);
    }
  }

  @Nested
  class Promptly {

    private static final Due PROMPTLY = word("及时", Timing.PROMPTLY);
    private static final Parameter TEN_DAYS =
        Parameter.builder().provision(Town.PROVISION).days(10).build();

    @Test
    void nothing_to_file_leaves_nothing_to_judge() {
      assertThat(staffed(register())).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void a_post_that_was_never_filed_is_violated() {
      assertThat(staffed(register().addAssignments(officer("P-1")))).isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void a_filing_is_undetermined_until_somebody_says_how_many_days_are_prompt() {
      Register.Builder late = filed(MAY).addAssignments(officer("P-1"));

      assertThat(staffed(late)).isEqualTo(Outcome.UNDETERMINED);
      assertThat(staffed(late.addParameters(TEN_DAYS))).isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void each_change_after_the_first_needs_a_filing_of_its_own() {
      Register.Builder changed = filed(MAY.minusDays(40))
          .addParameters(TEN_DAYS)
          .addAssignments(assignment("P-1", StandardRoles.UNIT_CDO, BUREAU, "2024-01-01/" + MAY))
          .addAssignments(assignment("P-2", StandardRoles.UNIT_CDO, BUREAU, MAY + "/.."));

      assertThat(on(Changed.of(List.of(StandardRoles.UNIT_CDO)), changed))
          .isEqualTo(Outcome.VIOLATED);
      assertThat(on(
              Changed.of(List.of(StandardRoles.UNIT_CDO)),
              changed.addSubmissions(submission("unit:bureau", "body:leading-group", MAY))))
          .isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void an_event_about_the_unit_needs_one() {
      EventCode incident = EventCode.of("INCIDENT");
      Event event = Event.builder().code(incident).on(MAY).about(Town.bureau()).build();
      Event elsewhere = event.toBuilder().about(EntityRef.unit(Town.SCHOOL)).build();

      assertThat(on(Happened.of(incident), register().addEvents(elsewhere)))
          .isEqualTo(Outcome.NOT_APPLICABLE);
      assertThat(on(Happened.of(incident), register().addEvents(event)))
          .isEqualTo(Outcome.VIOLATED);
    }

    private static Outcome staffed(Register.Builder register) {
      return on(Staffed.of(List.of(StandardRoles.UNIT_CDO)), register);
    }

    private static Outcome on(Trigger trigger, Register.Builder register) {
      return outcome(requirement().due(PROMPTLY).when(trigger).build(), register);
    }
  }

  @Test
  void a_duty_without_any_day_stands_until_it_is_fulfilled() {
    SubmissionRequirement undated = requirement().build();

    assertThat(outcome(undated, register())).isEqualTo(Outcome.VIOLATED);
    assertThat(outcome(undated, filed(MAY))).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void what_has_to_be_passed_on_must_arrive_there() {
    SubmissionRequirement chain =
        requirement().addOnward(Party.parse("body:province")).build();
    Forwarding hop =
        Forwarding.builder().to(EntityRef.parse("body:province")).on(TODAY).build();
    Submission passedOn = submission("unit:bureau", "body:leading-group", MAY).toBuilder()
        .addForwardings(hop)
        .build();

    assertThat(outcome(chain, filed(MAY))).isEqualTo(Outcome.VIOLATED);
    assertThat(outcome(chain, register().addSubmissions(passedOn))).isEqualTo(Outcome.SATISFIED);
  }

  private static Outcome outcome(Due due, Register.Builder register) {
    return outcome(due(due), register);
  }

  private static Outcome outcome(SubmissionRequirement requirement, Register.Builder register) {
    Register.Builder complete = Register.builder().from(register.build());
    complete.addAllBodies(offices().build().getBodies());
    return only(judge(
            Town.schemeBuilder()
                .addBodies(Town.body("province", "Province", BodyFunction.FILING_OFFICE))
                .addProvisions(Town.provision(Town.PROVISION, Force.MUST, requirement))
                .build(),
            complete))
        .getOutcome();
  }

  private static Register.Builder offices() {
    return register()
        .addBodies(Town.body("leading-group", "Leading Group", BodyFunction.LEADING_GROUP))
        .addBodies(Town.body("province", "Province", BodyFunction.FILING_OFFICE));
  }

  private static Register.Builder filed(LocalDate day) {
    return register().addSubmissions(submission("unit:bureau", "body:leading-group", day));
  }

  private static Submission submission(String sender, String recipient, LocalDate day) {
    return Submission.builder()
        .document(PLAN)
        .sender(EntityRef.parse(sender))
        .to(EntityRef.parse(recipient))
        .on(day)
        .build();
  }

  private static Due fixed(LocalDate day) {
    return FixedDue.of(day);
  }

  private static Due word(String word, Timing timing) {
    return UnquantifiedDue.builder().word(word).timing(timing).build();
  }

  private static SubmissionRequirement due(Due due) {
    return requirement().due(due).build();
  }

  private static SubmissionRequirement.Builder requirement() {
    return SubmissionRequirement.builder()
        .applicability(to(BUREAUS))
        .document(PLAN)
        .addTo(Party.parse("body:leading-group"))
        .purpose(Purpose.FILE);
  }
}
