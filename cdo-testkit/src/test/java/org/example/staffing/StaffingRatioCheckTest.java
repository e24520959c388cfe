package org.example.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.model.organisation.EntityKind;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.register.Waiver;
import io.github.opencdo.model.source.ProvisionId;
import io.github.opencdo.rules.assessor.Assessor;
import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.rules.finding.Severity;
import io.github.opencdo.rules.report.JsonReport;
import io.github.opencdo.rules.report.TextReport;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class StaffingRatioCheckTest {

  private static final LocalDate BEFORE = LocalDate.of(2024, 6, 30);
  private static final LocalDate AFTER = LocalDate.of(2024, 7, 1);

  @Test
  void enough_officers_satisfy() {
    Finding finding = judge(County.register(120, 2), AFTER);

    assertThat(finding.getOutcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(finding.getExplanation().getObserved()).hasSize(2);
    assertThat(finding.getKey()).hasToString("county-2024/SL-001/staffing-ratio/unit:bureau");
  }

  @Test
  void too_few_officers_violate_once_they_are_due() {
    Finding finding = judge(County.register(120, 1), AFTER);

    assertThat(finding.getOutcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(finding.getSeverity()).isEqualTo(Severity.ERROR);
    assertThat(finding.message(Locale.ENGLISH)).isEqualTo("县教育局 has 1 officers and needs 2");
    assertThat(finding.message(Locale.SIMPLIFIED_CHINESE)).isEqualTo("县教育局现有1名，应有2名");
    assertThat(finding.getExplanation().getDue()).hasValue(BEFORE);
  }

  @Test
  void too_few_officers_are_pending_until_they_are_due() {
    assertThat(judge(County.register(120, 1), BEFORE).getOutcome()).isEqualTo(Outcome.PENDING);
  }

  @Test
  void a_small_unit_is_not_asked() {
    assertThat(judge(County.register(49, 0), AFTER).getOutcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void a_unit_of_unknown_size_is_undetermined() {
    Finding finding = judge(County.register(120, 2).metrics(List.of()), AFTER);

    assertThat(finding.getOutcome()).isEqualTo(Outcome.UNDETERMINED);
    assertThat(finding.message(Locale.ENGLISH))
        .isEqualTo("the register does not say how large 县教育局 is: staff");
  }

  @Test
  void officers_that_may_be_unrecorded_are_undetermined() {
    Register.Builder incomplete =
        County.register(120, 1).records(EnumSet.complementOf(EnumSet.of(FactKind.ASSIGNMENTS)));

    assertThat(judge(incomplete, AFTER).getOutcome()).isEqualTo(Outcome.UNDETERMINED);
  }

  @Test
  void a_waiver_excepts() {
    Register.Builder waived = County.register(120, 1)
        .addWaivers(Waiver.builder()
            .provision(ProvisionId.of("SL-001"))
            .about(EntityRef.unit(County.BUREAU))
            .since(LocalDate.of(2024, 1, 1))
            .until(LocalDate.of(2024, 12, 31))
            .approver(EntityRef.of(EntityKind.BODY, "office"))
            .reason("reorganisation")
            .build());

    assertThat(judge(waived, AFTER).getOutcome()).isEqualTo(Outcome.EXCEPTED);
  }

  @Test
  void reports_show_its_words_in_both_languages() {
    Assessment assessment =
        Assessor.of(County.scheme()).assess(County.register(120, 1).build(), AFTER);

    assertThat(TextReport.in(Locale.ENGLISH).render(assessment))
        .contains("has 1 officers and needs 2")
        .contains("one data officer for each 50 of staff")
        .contains("appoint 1 more");
    assertThat(TextReport.in(Locale.SIMPLIFIED_CHINESE).render(assessment))
        .contains("每50（在编人数）配备一名数据专员")
        .contains("增配1名");
    assertThat(JsonReport.render(assessment))
        .contains("ratio.finding", "县教育局现有1名，应有2名", "县教育局 has 1 officers and needs 2");
  }

  private static Finding judge(Register.Builder register, LocalDate asOf) {
    List<Finding> findings =
        Assessor.of(County.scheme()).assess(register.build(), asOf).getFindings();
    assertThat(findings).hasSize(1);
    return findings.get(0);
  }
}
