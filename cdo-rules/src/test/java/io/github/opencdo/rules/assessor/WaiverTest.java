package io.github.opencdo.rules.assessor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.register.Waiver;
import io.github.opencdo.model.requirement.CardinalityRequirement;
import io.github.opencdo.model.requirement.Staffing;
import io.github.opencdo.model.role.Multiplicity;
import io.github.opencdo.model.role.StandardRoles;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.source.Force;
import io.github.opencdo.rules.Town;
import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.rules.finding.Verdict;
import io.github.opencdo.rules.finding.WaiverStatus;
import io.github.opencdo.rules.finding.WaiverUse;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What a waiver does to a finding, and how it is shown. */
class WaiverTest {

  private static final LocalDate YESTERDAY = Town.TODAY.minusDays(1);

  private final Scheme scheme = Town.scheme(
      Force.MUST,
      CardinalityRequirement.builder()
          .applicability(Town.to(Town.BUREAUS))
          .addPosts(Staffing.builder()
              .addRoles(StandardRoles.UNIT_CDO)
              .count(Multiplicity.parse("1..1"))
              .build())
          .build());

  @Test
  void excuses_a_breach_as_long_as_it_holds() {
    Assessment assessment = judge(Town.register(), waiver(Town.bureau(), Town.TODAY));

    assertThat(Town.only(assessment).getOutcome()).isEqualTo(Outcome.EXCEPTED);
    assertThat(Town.only(assessment).message(Locale.ENGLISH))
        .isEqualTo("Bureau: nobody holds officer; 1 required; waived until 2024-06-01 by"
            + " Government: merger under way");
    assertThat(status(assessment)).isEqualTo(WaiverStatus.ACTIVE);
    assertThat(assessment.getVerdict()).isEqualTo(Verdict.COMPLIANT_WITH_RESERVATIONS);
  }

  @Test
  void excuses_nothing_after_its_last_day_and_is_remembered() {
    Assessment assessment = judge(Town.register(), waiver(Town.bureau(), YESTERDAY));

    assertThat(Town.only(assessment).getOutcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(Town.only(assessment).getExplanation().getRemarks())
        .singleElement()
        .satisfies(remark -> assertThat(remark.in(Locale.ENGLISH))
            .isEqualTo("a waiver by Government ended on 2024-05-31"));
    assertThat(status(assessment)).isEqualTo(WaiverStatus.EXPIRED);
  }

  @Test
  void is_unused_where_nothing_is_judged_of_whom_it_concerns() {
    Assessment assessment = judge(Town.register(), waiver(EntityRef.unit(Town.SCHOOL), Town.TODAY));

    assertThat(Town.only(assessment).getOutcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(status(assessment)).isEqualTo(WaiverStatus.UNUSED);
  }

  @Test
  void is_unused_before_its_first_day() {
    Waiver later = waiver(Town.bureau(), Town.TODAY.plusDays(9)).toBuilder()
        .since(Town.TODAY.plusDays(1))
        .build();

    assertThat(status(judge(Town.register(), later))).isEqualTo(WaiverStatus.UNUSED);
  }

  @Test
  void is_not_needed_where_nothing_is_breached() {
    Register.Builder staffed = Town.register().addAssignments(Town.officer("P-001"));

    Assessment assessment = judge(staffed, waiver(Town.bureau(), Town.TODAY));

    assertThat(Town.only(assessment).getOutcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(status(assessment)).isEqualTo(WaiverStatus.NOT_NEEDED);
  }

  private Assessment judge(Register.Builder register, Waiver waiver) {
    return Town.judge(scheme, register.addWaivers(waiver));
  }

  private static WaiverStatus status(Assessment assessment) {
    assertThat(assessment.getWaivers()).hasSize(1);
    WaiverUse use = assessment.getWaivers().get(0);
    return use.getStatus();
  }

  private static Waiver waiver(EntityRef about, LocalDate until) {
    return Waiver.builder()
        .provision(Town.PROVISION)
        .about(about)
        .reason("merger under way")
        .approver(EntityRef.unit(Town.GOVERNMENT))
        .since(LocalDate.of(2024, 1, 1))
        .until(until)
        .build();
  }
}
