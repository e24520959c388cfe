package io.github.opencdo.rules.check;

import static io.github.opencdo.rules.Town.BUREAU;
import static io.github.opencdo.rules.Town.BUREAUS;
import static io.github.opencdo.rules.Town.GOVERNMENT;
import static io.github.opencdo.rules.Town.GOVERNMENTS;
import static io.github.opencdo.rules.Town.LISTED;
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
import static org.assertj.core.groups.Tuple.tuple;

import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.organisation.UnitKind;
import io.github.opencdo.model.place.Level;
import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.register.ListCode;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.register.Selection;
import io.github.opencdo.model.requirement.CoverageRequirement;
import io.github.opencdo.model.role.Multiplicity;
import io.github.opencdo.model.role.StandardRoles;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.scope.Applicability;
import io.github.opencdo.model.scope.ChosenUnits;
import io.github.opencdo.model.scope.GroupId;
import io.github.opencdo.model.scope.Strength;
import io.github.opencdo.model.source.Force;
import io.github.opencdo.rules.Town;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.rules.finding.Severity;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CoverageCheckTest {

  @Nested
  class OfListedUnits {

    private static final Scheme COVERED = scheme(Force.MUST, covering(LISTED).build());

    @Test
    void each_listed_unit_is_looked_for() {
      assertThat(judge(COVERED, register()).getFindings())
          .extracting(finding -> finding.getKey().getSubject().toString(), Finding::getOutcome)
          .containsExactly(
              tuple("unit:bureau", Outcome.SATISFIED), tuple("unit:museum", Outcome.VIOLATED));
    }

    @Test
    void an_absent_one_is_undetermined_if_units_are_not_recorded() {
      Register.Builder register =
          register().records(EnumSet.complementOf(EnumSet.of(FactKind.UNITS)));

      assertThat(judge(COVERED, register).findings(Outcome.UNDETERMINED)).hasSize(1);
    }
  }

  @Nested
  class OfChosenUnits {

    private static final ListCode LIST = ListCode.of("pilots");
    private static final GroupId CHOSEN = GroupId.of("chosen");
    private static final ChosenUnits TWO =
        ChosenUnits.builder().list(LIST).count(Multiplicity.parse("2..2")).build();

    @Test
    void a_list_of_the_right_length_satisfies() {
      assertThat(chosen(BUREAU, SCHOOL)).isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void a_list_of_another_length_is_violated() {
      assertThat(chosen(BUREAU)).isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void a_list_may_hold_some_or_more() {
      ChosenUnits some =
          ChosenUnits.builder().list(LIST).count(Multiplicity.parse("1..*")).build();
      ChosenUnits few =
          ChosenUnits.builder().list(LIST).count(Multiplicity.parse("0..1")).build();

      assertThat(chosen(some, BUREAU, SCHOOL)).isEqualTo(Outcome.SATISFIED);
      assertThat(chosen(few, BUREAU, SCHOOL)).isEqualTo(Outcome.VIOLATED);
      assertThat(chosen(few)).isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void a_list_that_nobody_supplied_is_undetermined() {
      assertThat(only(judge(scheme(TWO), register())).getOutcome()).isEqualTo(Outcome.UNDETERMINED);
    }

    private static Outcome chosen(UnitId... units) {
      return chosen(TWO, units);
    }

    private static Outcome chosen(ChosenUnits wanted, UnitId... units) {
      Selection selection = Selection.builder().list(LIST).addUnits(units).build();
      return only(judge(scheme(wanted), register().addSelections(selection))).getOutcome();
    }

    private static Scheme scheme(ChosenUnits wanted) {
      return Town.schemeBuilder()
          .addGroups(Town.group(CHOSEN, wanted))
          .addProvisions(
              Town.provision(Town.PROVISION, Force.MUST, covering(CHOSEN).build()))
          .build();
    }
  }

  @Nested
  class OfUnitsWithARole {

    private static final Scheme ENCOURAGED =
        scheme(Force.ENCOURAGED, covering(BUREAUS).role(StandardRoles.UNIT_CDO).build());

    @Test
    void a_unit_without_a_holder_is_only_information() {
      Finding finding = only(judge(ENCOURAGED, register()));

      assertThat(finding.getOutcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(finding.getSeverity()).isEqualTo(Severity.INFORMATION);
    }

    @Test
    void a_unit_with_a_holder_satisfies() {
      assertThat(
              only(judge(ENCOURAGED, register().addAssignments(officer("P-1")))).getOutcome())
          .isEqualTo(Outcome.SATISFIED);
    }
  }

  @Nested
  class OfARatio {

    private static final GroupId SCHOOLS = GroupId.of("schools");

    @Test
    void enough_bound_units_with_a_holder_satisfy() {
      Finding finding = only(judge(half(), register().addAssignments(officer("P-1"))));

      assertThat(finding.getOutcome()).isEqualTo(Outcome.SATISFIED);
      assertThat(finding.message(Locale.ENGLISH))
          .isEqualTo("officer: 1 of 2 bound units have one; 50 of 100 are wanted");
    }

    @Test
    void units_that_are_free_to_take_part_are_counted_apart() {
      Register.Builder register = register()
          .addAssignments(assignment("P-1", StandardRoles.UNIT_CDO, SCHOOL, "2024-01-01/.."));

      Finding finding = only(judge(half(), register));

      assertThat(finding.getOutcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(finding.getExplanation().getRemarks())
          .extracting(remark -> remark.in(Locale.ENGLISH))
          .containsExactly("1 of 1 units that do not have to take part have: officer");
    }

    @Test
    void it_is_undetermined_if_units_or_assignments_are_not_recorded() {
      assertThat(only(judge(half(), registerWithout(FactKind.UNITS))).getOutcome())
          .isEqualTo(Outcome.UNDETERMINED);
      assertThat(only(judge(half(), registerWithout(FactKind.ASSIGNMENTS))).getOutcome())
          .isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void without_bound_units_there_is_nothing_to_judge() {
      Scheme scheme = scheme(ratio(SCHOOLS));

      assertThat(only(judge(scheme, register())).getOutcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    private static Scheme half() {
      return scheme(ratio(BUREAUS, GOVERNMENTS, SCHOOLS));
    }

    private static CoverageRequirement ratio(GroupId... groups) {
      return CoverageRequirement.builder()
          .applicability(Applicability.builder().addUnits(groups).build())
          .role(StandardRoles.UNIT_CDO)
          .percent(50)
          .build();
    }

    private static Scheme scheme(CoverageRequirement ratio) {
      return Town.schemeBuilder()
          .addGroups(Town.group(SCHOOLS, Town.matching(UnitKind.PUBLIC_INSTITUTION)).toBuilder()
              .strength(Strength.VOLUNTARY)
              .build())
          .addProvisions(Town.provision(Town.PROVISION, Force.MUST, ratio))
          .build();
    }
  }

  @Nested
  class OfPlaces {

    @Test
    void a_post_in_an_excluded_kind_of_unit_is_violated() {
      CoverageRequirement departmentsOnly =
          CoverageRequirement.builder().addExcludedKinds(UnitKind.GOVERNMENT).build();
      Register.Builder register = register()
          .addAssignments(
              assignment("P-1", StandardRoles.GOVERNMENT_CDO, GOVERNMENT, "2024-01-01/.."));

      assertThat(only(judge(scheme(Force.MUST, departmentsOnly), register))
              .getKey()
              .getSubject())
          .hasToString("unit:government");
      assertThat(only(judge(scheme(Force.MUST, departmentsOnly), register())).getOutcome())
          .isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void a_post_on_another_level_is_violated() {
      CoverageRequirement provinceOnly =
          CoverageRequirement.builder().addLevels(Level.PROVINCE).build();

      Finding finding =
          only(judge(scheme(Force.GOAL, provinceOnly), register().addAssignments(officer("P-1"))));

      assertThat(finding.getOutcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(finding.getSeverity()).isEqualTo(Severity.INFORMATION);
    }
  }

  @Test
  void a_group_by_kind_must_not_be_empty() {
    GroupId courts = GroupId.of("courts");
    Scheme scheme = Town.schemeBuilder()
        .addGroups(Town.group(courts, Town.matching(UnitKind.JUDICIAL_ORGAN)))
        .addProvisions(
            Town.provision(Town.PROVISION, Force.MUST, covering(courts).build()))
        .build();

    assertThat(only(judge(scheme, register())).getOutcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(List.of(only(judge(scheme(Force.MUST, covering(BUREAUS).build()), register()))))
        .extracting(Finding::getOutcome)
        .containsExactly(Outcome.SATISFIED);
  }

  private static CoverageRequirement.Builder covering(GroupId group) {
    return CoverageRequirement.builder().applicability(to(group));
  }
}
