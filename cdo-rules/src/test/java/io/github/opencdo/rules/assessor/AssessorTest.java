package io.github.opencdo.rules.assessor;

import static io.github.opencdo.rules.Town.BUREAUS;
import static io.github.opencdo.rules.Town.TODAY;
import static io.github.opencdo.rules.Town.judge;
import static io.github.opencdo.rules.Town.officer;
import static io.github.opencdo.rules.Town.only;
import static io.github.opencdo.rules.Town.register;
import static io.github.opencdo.rules.Town.scheme;
import static io.github.opencdo.rules.Town.to;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opencdo.model.organisation.UnitKind;
import io.github.opencdo.model.place.Jurisdiction;
import io.github.opencdo.model.place.JurisdictionId;
import io.github.opencdo.model.place.Level;
import io.github.opencdo.model.register.Event;
import io.github.opencdo.model.register.EventCode;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.requirement.CardinalityRequirement;
import io.github.opencdo.model.requirement.MirrorRequirement;
import io.github.opencdo.model.requirement.Staffing;
import io.github.opencdo.model.role.Multiplicity;
import io.github.opencdo.model.role.StandardRoles;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.scheme.SchemeStatus;
import io.github.opencdo.model.scope.Applicability;
import io.github.opencdo.model.scope.GroupId;
import io.github.opencdo.model.scope.PhaseId;
import io.github.opencdo.model.source.Force;
import io.github.opencdo.model.source.ProvisionId;
import io.github.opencdo.rules.Town;
import io.github.opencdo.rules.finding.Account;
import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.rules.finding.UnknownJurisdictionException;
import io.github.opencdo.rules.finding.Verdict;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AssessorTest {

  private static final EventCode MERGER = EventCode.of("MERGER");
  private static final GroupId SCHOOLS = GroupId.of("schools");

  @Nested
  class Applies {

    @Test
    void a_requirement_only_in_its_phases() {
      Applicability full = Applicability.builder()
          .addUnits(BUREAUS)
          .addPhases(PhaseId.of("full"))
          .build();
      Assessor assessor = Assessor.of(scheme(Force.MUST, oneOfficer(full)));

      assertThat(outcome(assessor, TODAY)).isEqualTo(Outcome.NOT_APPLICABLE);
      assertThat(outcome(assessor, TODAY.plusYears(1))).isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void nothing_before_the_first_phase() {
      Assessor assessor = Assessor.of(scheme(Force.MUST, oneOfficer(to(BUREAUS))));

      assertThat(outcome(assessor, LocalDate.of(2023, 12, 31))).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void a_requirement_only_after_its_event() {
      Applicability after =
          Applicability.builder().addUnits(BUREAUS).after(MERGER).build();
      Event merger = Event.builder().code(MERGER).on(TODAY).build();
      Scheme scheme = scheme(Force.MUST, oneOfficer(after));

      assertThat(only(judge(scheme, register())).getOutcome()).isEqualTo(Outcome.NOT_APPLICABLE);
      assertThat(only(judge(scheme, register().addEvents(merger))).getOutcome())
          .isEqualTo(Outcome.VIOLATED);
    }

    private static Outcome outcome(Assessor assessor, LocalDate day) {
      return only(assessor.assess(register().build(), day)).getOutcome();
    }
  }

  @Nested
  class Weighs {

    @Test
    void a_breached_duty_as_non_compliant() {
      assertThat(vacant(Force.MUST).getVerdict()).isEqualTo(Verdict.NON_COMPLIANT);
    }

    @Test
    void a_breached_principle_as_a_reservation() {
      assertThat(vacant(Force.IN_PRINCIPLE).getVerdict())
          .isEqualTo(Verdict.COMPLIANT_WITH_RESERVATIONS);
    }

    @Test
    void what_is_encouraged_as_no_obstacle() {
      assertThat(vacant(Force.ENCOURAGED).getVerdict()).isEqualTo(Verdict.COMPLIANT);
    }

    @Test
    void what_is_allowed_as_never_breached() {
      assertThat(only(vacant(Force.MAY)).getOutcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void an_open_duty_as_undecided() {
      Register.Builder nothingRecorded = register().records(Set.of());

      assertThat(judge(scheme(Force.MUST, oneOfficer(to(BUREAUS))), nothingRecorded)
              .getVerdict())
          .isEqualTo(Verdict.UNDECIDED);
    }

    @Test
    void a_scheme_that_applies_to_nothing_as_undecided() {
      Assessor assessor = Assessor.of(scheme(Force.MUST, oneOfficer(to(BUREAUS))));

      assertThat(assessor.assess(register().build(), LocalDate.of(2023, 1, 1)).getVerdict())
          .isEqualTo(Verdict.UNDECIDED);
    }

    private static Assessment vacant(Force force) {
      return judge(scheme(force, oneOfficer(to(BUREAUS))), register());
    }
  }

  @Nested
  class Mirroring {

    @Test
    void judges_the_copy_under_the_provision_that_copies() {
      Finding finding =
          judge(mirroring(Force.MUST), register()).findings(Outcome.VIOLATED).get(1);

      assertThat(finding.getKey()).hasToString("town-2024/TT-002/cardinality/TT-001/unit:school");
    }

    @Test
    void leaves_out_what_the_scheme_states_itself() {
      Scheme scheme = mirroring(Force.MUST).toBuilder()
          .addProvisions(
              Town.provision(ProvisionId.of("TT-003"), Force.MUST, oneOfficer(to(SCHOOLS))))
          .build();

      assertThat(judge(scheme, register()).getAccounts())
          .extracting(Account::getProvision)
          .extracting(ProvisionId::getText)
          .containsExactly("TT-001", "TT-003");
    }

    private static Scheme mirroring(Force force) {
      MirrorRequirement mirror = MirrorRequirement.builder()
          .applicability(to(SCHOOLS))
          .addOf(Town.PROVISION)
          .build();
      return Town.schemeBuilder()
          .addGroups(Town.group(SCHOOLS, Town.matching(UnitKind.PUBLIC_INSTITUTION)))
          .addProvisions(Town.provision(Town.PROVISION, force, oneOfficer(to(BUREAUS))))
          .addProvisions(Town.provision(ProvisionId.of("TT-002"), force, mirror))
          .build();
    }
  }

  @Test
  void marks_findings_against_a_draft() {
    Scheme draft = scheme(Force.MUST, oneOfficer(to(BUREAUS))).toBuilder()
        .status(SchemeStatus.DRAFT)
        .build();

    assertThat(only(judge(draft, register())).isDraft()).isTrue();
  }

  @Test
  void gives_each_finding_a_key_of_its_own() {
    Scheme scheme = Mirroring.mirroring(Force.MUST);

    assertThat(judge(scheme, register()).getFindings())
        .extracting(Finding::getKey)
        .doesNotHaveDuplicates();
  }

  @Test
  void counts_subjects_by_outcome() {
    Account account = judge(scheme(Force.MUST, oneOfficer(to(BUREAUS))), register())
        .getAccounts()
        .get(0);

    assertThat(account.getConsidered()).isEqualTo(1);
    assertThat(account.count(Outcome.VIOLATED)).isEqualTo(1);
    assertThat(account.count(Outcome.SATISFIED)).isZero();
  }

  @Test
  void refuses_a_register_of_another_place_and_says_what_it_has() {
    Register elsewhere = Register.builder()
        .addJurisdictions(Jurisdiction.builder()
            .id(JurisdictionId.of("village"))
            .addNames("Village")
            .level(Level.TOWNSHIP)
            .build())
        .build();
    Assessor assessor = Assessor.of(scheme(Force.MUST, oneOfficer(to(BUREAUS))));

    assertThatThrownBy(() -> assessor.assess(elsewhere, TODAY))
        .isInstanceOfSatisfying(
            UnknownJurisdictionException.class,
            e -> assertThat(e.message(Locale.ENGLISH))
                .isEqualTo(
                    "Register must have the jurisdiction Town (town) of scheme town-2024, but has: village"));
  }

  @Test
  void gives_equal_assessments_for_facts_in_any_order() {
    Scheme scheme = scheme(Force.MUST, oneOfficer(to(BUREAUS)));

    assertThat(judge(scheme, register().addAssignments(officer("P-1"), officer("P-2"))))
        .isEqualTo(judge(scheme, register().addAssignments(officer("P-2"), officer("P-1"))));
  }

  private static CardinalityRequirement oneOfficer(Applicability to) {
    return CardinalityRequirement.builder()
        .applicability(to)
        .addPosts(Staffing.builder()
            .addRoles(StandardRoles.UNIT_CDO)
            .count(Multiplicity.parse("1..1"))
            .build())
        .build();
  }
}
