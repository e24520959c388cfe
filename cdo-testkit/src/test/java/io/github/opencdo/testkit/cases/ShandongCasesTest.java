package io.github.opencdo.testkit.cases;

import static io.github.opencdo.testkit.assertions.AssessmentAssert.assertThat;
import static io.github.opencdo.testkit.cases.Findings.remarks;

import io.github.opencdo.model.activity.ResourceChange;
import io.github.opencdo.model.activity.ResourceCode;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.UnitId;
import io.github.opencdo.model.person.Position;
import io.github.opencdo.model.person.Rank;
import io.github.opencdo.model.role.StandardRoles;
import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.rules.finding.Severity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class ShandongCasesTest {

  private static final Sample PROVINCE = Sample.of("shandong-2025");
  private static final String DAY = "2025-09-01";
  private static final Position HEAD =
      Position.builder().unit(UnitId.of("sd-unit-02")).rank(Rank.PRINCIPAL).build();

  @Test
  void a_government_has_no_officer_of_its_own() {
    Assessment assessment = PROVINCE
        .assigned(
            "A-005",
            holding -> holding.unit(UnitId.of("sd-government")).role(StandardRoles.GOVERNMENT_CDO))
        .asOf(DAY);

    assertThat(assessment).hasViolated(Severity.ERROR, "SD-004", "unit:sd-government");
  }

  @Test
  void nor_does_it_have_a_data_representative() {
    Assessment assessment = PROVINCE
        .assigned("A-005", holding -> holding.unit(UnitId.of("sd-government")))
        .asOf(DAY);

    assertThat(assessment).hasViolated(Severity.ERROR, "SD-004", "unit:sd-government");
  }

  @Test
  void two_liaisons_are_in_order() {
    assertThat(PROVINCE.asOf(DAY)).hasOutcome(Outcome.SATISFIED, "SD-013", "unit:sd-unit-02");
  }

  @Test
  void one_liaison_is_a_warning() {
    assertThat(PROVINCE.vacant("A-008").asOf(DAY))
        .hasViolated(Severity.WARNING, "SD-013", "unit:sd-unit-02");
  }

  @Test
  void no_liaison_is_an_error() {
    assertThat(PROVINCE.vacant("A-007").vacant("A-008").asOf(DAY))
        .hasViolated(Severity.ERROR, "SD-013", "unit:sd-unit-02");
  }

  @Test
  void the_executive_of_another_scheme_is_no_data_representative() {
    Assessment assessment = PROVINCE
        .assigned("A-005", holding -> holding.role(StandardRoles.GOVERNMENT_EXECUTIVE))
        .asOf(DAY);

    assertThat(assessment).hasViolated(Severity.ERROR, "SD-007", "unit:sd-unit-02");
  }

  @Test
  void posts_that_the_scheme_brings_are_an_error() {
    assertThat(newPosts(true))
        .hasViolated(Severity.ERROR, "SD-005", "scheme:shandong-2025")
        .hasNewlyViolated(PROVINCE.asOf(DAY), "SD-005 scheme:shandong-2025");
  }

  @Test
  void posts_for_another_reason_are_in_order() {
    assertThat(newPosts(false))
        .hasOutcome(Outcome.SATISFIED, "SD-005", "scheme:shandong-2025")
        .hasNewlyViolated(PROVINCE.asOf(DAY));
  }

  @Test
  void a_representative_who_is_the_head_of_the_unit_is_a_warning() {
    Assessment assessment =
        PROVINCE.person("P-007", holder -> holder.positions(List.of(HEAD))).asOf(DAY);

    assertThat(assessment)
        .hasViolated(Severity.WARNING, "SD-008", "assignment:A-005")
        .hasNewlyViolated(PROVINCE.asOf(DAY), "SD-008 assignment:A-005");
    Assertions.assertThat(remarks(assessment, "SD-008", "assignment:A-005"))
        .anyMatch(remark -> remark.contains("SD-A6"));
  }

  @Test
  void nobody_knows_the_units_of_the_missing_annex_until_the_list_is_supplied() {
    Assessment assessment =
        PROVINCE.with(register -> register.selections(List.of())).asOf(DAY);

    assertThat(assessment).hasOutcome(Outcome.UNDETERMINED, "SD-018", "scheme:shandong-2025");
    assertThat(assessment).hasOutcome(Outcome.UNDETERMINED, "SD-007", "scheme:shandong-2025");
  }

  private static Assessment newPosts(boolean attributed) {
    ResourceChange posts = ResourceChange.builder()
        .type(ResourceCode.of("POST"))
        .about(EntityRef.parse("unit:sd-unit-02"))
        .on(LocalDate.of(2025, 6, 1))
        .amount(BigDecimal.valueOf(2))
        .attributed(attributed)
        .build();
    return PROVINCE.with(register -> register.addResources(posts)).asOf(DAY);
  }
}
