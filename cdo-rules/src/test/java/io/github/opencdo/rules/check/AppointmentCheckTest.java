package io.github.opencdo.rules.check;

import static io.github.opencdo.rules.Town.BUREAU;
import static io.github.opencdo.rules.Town.BUREAUS;
import static io.github.opencdo.rules.Town.assignment;
import static io.github.opencdo.rules.Town.judge;
import static io.github.opencdo.rules.Town.officer;
import static io.github.opencdo.rules.Town.only;
import static io.github.opencdo.rules.Town.register;
import static io.github.opencdo.rules.Town.scheme;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.model.appointment.Appointment;
import io.github.opencdo.model.appointment.AppointmentAct;
import io.github.opencdo.model.appointment.AssignmentId;
import io.github.opencdo.model.appointment.Basis;
import io.github.opencdo.model.organisation.BodyFunction;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.register.Event;
import io.github.opencdo.model.register.EventCode;
import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.requirement.AppointmentRequirement;
import io.github.opencdo.model.role.StandardRoles;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.scope.Applicability;
import io.github.opencdo.model.source.DocumentNumber;
import io.github.opencdo.model.source.Force;
import io.github.opencdo.rules.Town;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.Outcome;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AppointmentCheckTest {

  private static final EventCode SWITCH = EventCode.of("SWITCH");
  private static final Scheme BY_LEADING_GROUP =
      scheme(Force.MUST, requirement(Applicability.builder().addUnits(BUREAUS).build()));
  private static final Scheme UNTIL_SWITCH = scheme(
      Force.MUST,
      requirement(Applicability.builder().addUnits(BUREAUS).before(SWITCH).build()));

  @Test
  void the_right_authority_satisfies() {
    Register.Builder register = staffed().addAppointments(by("body:leading-group"));

    assertThat(only(judge(BY_LEADING_GROUP, register)).getOutcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void another_authority_is_violated_and_both_are_named() {
    Finding finding = only(judge(BY_LEADING_GROUP, staffed().addAppointments(by("unit:bureau"))));

    assertThat(finding.message(Locale.ENGLISH))
        .isEqualTo("Bureau: P-1 was appointed officer by Bureau, not by Leading Group");
  }

  @Test
  void a_missing_act_is_violated_only_if_acts_are_recorded() {
    Register.Builder unrecorded =
        staffed().records(EnumSet.complementOf(EnumSet.of(FactKind.APPOINTMENTS)));

    assertThat(only(judge(BY_LEADING_GROUP, staffed())).getOutcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(only(judge(BY_LEADING_GROUP, unrecorded)).getOutcome())
        .isEqualTo(Outcome.UNDETERMINED);
  }

  @Test
  void a_removal_by_another_authority_is_violated_where_removal_is_its_power() {
    Finding finding =
        only(judge(scheme(Force.MUST, removing()), former().addAppointments(removedByBureau())));

    assertThat(finding.getOutcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(finding.message(Locale.ENGLISH))
        .isEqualTo(
            "Bureau: the removal of P-1, officer, is an act of Bureau, not of Leading Group");
  }

  @Test
  void a_removal_is_nobodys_business_where_the_text_does_not_mention_it() {
    assertThat(only(judge(BY_LEADING_GROUP, former().addAppointments(removedByBureau())))
            .getOutcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  private static Register.Builder former() {
    return register()
        .addBodies(Town.body("leading-group", "Leading Group", BodyFunction.LEADING_GROUP))
        .addAssignments(assignment("P-1", StandardRoles.UNIT_CDO, BUREAU, "2024-01-01/2024-05-01"));
  }

  private static Appointment removedByBureau() {
    return by("unit:bureau").toBuilder().act(AppointmentAct.REMOVE).build();
  }

  private static AppointmentRequirement removing() {
    return requirement(Applicability.builder().addUnits(BUREAUS).build()).toBuilder()
        .addActs(AppointmentAct.REMOVE)
        .build();
  }

  @Nested
  class OfOtherSteps {

    @Test
    void a_recommendation_is_needed_beside_the_appointment() {
      Register.Builder register = staffed().addAppointments(by("body:leading-group"));

      Finding finding = only(judge(scheme(Force.MUST, ofUnit(AppointmentAct.RECOMMEND)), register));

      assertThat(finding.getOutcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(finding.message(Locale.ENGLISH))
          .isEqualTo("Bureau: no recommendation of P-1 as officer is recorded");
    }

    @Test
    void each_step_has_an_actor_of_its_own() {
      Register.Builder register = staffed()
          .addAppointments(
              by("body:leading-group"),
              act(AppointmentAct.RECOMMEND, "unit:bureau").build());
      AppointmentRequirement recommend =
          ofUnit(AppointmentAct.RECOMMEND).toBuilder().variant("recommend").build();
      Scheme scheme = scheme(
          Force.MUST, requirement(Applicability.builder().addUnits(BUREAUS).build()), recommend);

      assertThat(judge(scheme, register).findings(Outcome.SATISFIED)).hasSize(2);
    }

    @Test
    void a_missing_step_is_undetermined_if_acts_are_not_recorded() {
      Register.Builder register =
          staffed().records(EnumSet.complementOf(EnumSet.of(FactKind.APPOINTMENTS)));

      assertThat(only(judge(scheme(Force.MUST, ofUnit(AppointmentAct.FILE)), register))
              .getOutcome())
          .isEqualTo(Outcome.UNDETERMINED);
    }
  }

  @Nested
  class OfDesignees {

    private static final Scheme DESIGNATED_IN_WRITING = scheme(
        Force.MUST, ofUnit(AppointmentAct.DESIGNATE).toBuilder().written(true).build());

    @Test
    void who_acts_is_designated_in_writing() {
      Appointment.Builder designation = act(AppointmentAct.DESIGNATE, "unit:bureau")
          .instrument(DocumentNumber.of("Town", 2024, 7));

      assertThat(acting(designation).getOutcome()).isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void a_designation_without_a_document_is_violated() {
      Finding finding = acting(act(AppointmentAct.DESIGNATE, "unit:bureau"));

      assertThat(finding.getOutcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(finding.message(Locale.ENGLISH))
          .isEqualTo("Bureau: the designation of P-1, officer, is not in writing");
    }

    @Test
    void a_holder_who_acts_for_nobody_needs_none() {
      assertThat(only(judge(DESIGNATED_IN_WRITING, staffed())).message(Locale.ENGLISH))
          .isEqualTo("Bureau: no holder of officer is concerned");
    }

    private static Finding acting(Appointment.Builder designation) {
      Register.Builder register = register()
          .addAssignments(officer("P-1").toBuilder().basis(Basis.ACTING).build())
          .addAppointments(designation.build());
      return only(judge(DESIGNATED_IN_WRITING, register));
    }
  }

  private static AppointmentRequirement ofUnit(AppointmentAct act) {
    return requirement(Applicability.builder().addUnits(BUREAUS).build()).toBuilder()
        .acts(Set.of(act))
        .authority(Party.ownUnit())
        .build();
  }

  private static Appointment.Builder act(AppointmentAct act, String authority) {
    return by(authority).toBuilder().act(act);
  }

  @Test
  void the_event_is_compared_with_the_day_of_the_act() {
    Register.Builder before =
        staffed().addAppointments(by("unit:bureau")).addEvents(on("2024-03-01"));
    Register.Builder after =
        staffed().addAppointments(by("unit:bureau")).addEvents(on("2024-01-01"));

    assertThat(only(judge(UNTIL_SWITCH, before)).getOutcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(only(judge(UNTIL_SWITCH, after)).getOutcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void an_event_of_which_nothing_is_known_leaves_it_undetermined() {
    Register.Builder register = staffed()
        .addAppointments(by("body:leading-group"))
        .records(EnumSet.complementOf(EnumSet.of(FactKind.EVENTS)));

    assertThat(only(judge(UNTIL_SWITCH, register)).getOutcome()).isEqualTo(Outcome.UNDETERMINED);
  }

  private static Register.Builder staffed() {
    return register()
        .addBodies(Town.body("leading-group", "Leading Group", BodyFunction.LEADING_GROUP))
        .addAssignments(officer("P-1"));
  }

  private static Appointment by(String authority) {
    return Appointment.builder()
        .assignment(AssignmentId.of("A-P-1"))
        .authority(EntityRef.parse(authority))
        .on(LocalDate.of(2024, 2, 1))
        .build();
  }

  private static Event on(String day) {
    return Event.builder().code(SWITCH).on(LocalDate.parse(day)).build();
  }

  private static AppointmentRequirement requirement(Applicability to) {
    return AppointmentRequirement.builder()
        .applicability(to)
        .addRoles(StandardRoles.UNIT_CDO)
        .addActs(AppointmentAct.APPOINT)
        .authority(Party.parse("body:leading-group"))
        .build();
  }
}
