package io.github.opencdo.rules.assessor;

import static io.github.opencdo.rules.Town.judge;
import static io.github.opencdo.rules.Town.only;
import static io.github.opencdo.rules.Town.register;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.model.appointment.Assignment;
import io.github.opencdo.model.organisation.UnitKind;
import io.github.opencdo.model.requirement.CardinalityRequirement;
import io.github.opencdo.model.requirement.Staffing;
import io.github.opencdo.model.role.Multiplicity;
import io.github.opencdo.model.role.StandardRoles;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.scope.Applicability;
import io.github.opencdo.model.scope.GroupId;
import io.github.opencdo.model.scope.Strength;
import io.github.opencdo.model.scope.UnitGroup;
import io.github.opencdo.model.source.Force;
import io.github.opencdo.rules.Town;
import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.rules.finding.Severity;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** How findings weigh for units that do not have to take part. */
class StrengthTest {

  private static final GroupId SCHOOLS = GroupId.of("schools");

  @Test
  void a_bound_unit_breaks_the_rule() {
    Finding finding = vacant(Strength.BOUND);

    assertThat(finding.getOutcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(finding.getSeverity()).isEqualTo(Severity.ERROR);
    assertThat(finding.getExplanation().getRemarks()).isEmpty();
  }

  @Test
  void of_an_encouraged_unit_it_is_information() {
    Finding finding = vacant(Strength.ENCOURAGED);

    assertThat(finding.getOutcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(finding.getSeverity()).isEqualTo(Severity.INFORMATION);
    assertThat(finding.getExplanation().getRemarks())
        .extracting(remark -> remark.in(Locale.ENGLISH))
        .containsExactly("the unit is encouraged to take part, not bound to");
  }

  @Test
  void a_voluntary_unit_breaks_nothing() {
    Finding finding = vacant(Strength.VOLUNTARY);

    assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(finding.getExplanation().getRemarks())
        .extracting(remark -> remark.in(Locale.SIMPLIFIED_CHINESE))
        .containsExactly("该单位自愿参加，不受约束");
  }

  @Test
  void a_voluntary_unit_satisfies_the_rule_that_it_follows() {
    Assignment held = Town.assignment("P-1", StandardRoles.UNIT_CDO, Town.SCHOOL, "2024-01-01/..");

    Assessment assessment =
        judge(scheme(Strength.VOLUNTARY, SCHOOLS), register().addAssignments(held));

    assertThat(only(assessment).getOutcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_unit_of_several_groups_is_bound_as_by_the_strongest() {
    GroupId all = GroupId.of("all");

    Finding finding = only(judge(scheme(Strength.VOLUNTARY, SCHOOLS, all), register()));

    assertThat(finding.getSeverity()).isEqualTo(Severity.ERROR);
  }

  private static Finding vacant(Strength strength) {
    return only(judge(scheme(strength, SCHOOLS), register()));
  }

  private static Scheme scheme(Strength strength, GroupId... groups) {
    CardinalityRequirement one = CardinalityRequirement.builder()
        .applicability(Applicability.builder().addUnits(groups).build())
        .addPosts(Staffing.builder()
            .addRoles(StandardRoles.UNIT_CDO)
            .count(Multiplicity.parse("1..1"))
            .build())
        .build();
    UnitGroup schools = Town.group(SCHOOLS, Town.matching(UnitKind.PUBLIC_INSTITUTION));
    return Town.schemeBuilder()
        .addGroups(schools.toBuilder().strength(strength).build())
        .addGroups(schools.toBuilder().id(GroupId.of("all")).build())
        .addProvisions(Town.provision(Town.PROVISION, Force.MUST, one))
        .build();
  }
}
