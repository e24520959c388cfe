package io.github.opencdo.testkit.assertions;

import static io.github.opencdo.testkit.assertions.AssessmentAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.rules.assessor.Assessor;
import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.rules.finding.Severity;
import io.github.opencdo.rules.finding.Verdict;
import io.github.opencdo.schemes.registry.SchemeRegistry;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** On Puning, where nobody and nothing is registered: every listed unit is missing. */
class AssessmentAssertTest {

  private static final Assessment NOTHING = nothingIn("puning-2023");
  private static final String SCIENCE = "unit:pn-science";

  @Test
  void passes_what_is_so() {
    assertThat(NOTHING)
        .hasVerdict(Verdict.NON_COMPLIANT)
        .hasViolated("PN-020", SCIENCE)
        .hasViolated(Severity.ERROR, "PN-020", SCIENCE)
        .hasOutcome(Outcome.VIOLATED, "PN-020", SCIENCE)
        .hasNothingAbout("unit:nowhere");
  }

  @Test
  void refuses_another_verdict() {
    assertThatThrownBy(() -> assertThat(NOTHING).hasVerdict(Verdict.COMPLIANT))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("COMPLIANT");
  }

  @Test
  void refuses_another_outcome() {
    assertThatThrownBy(() -> assertThat(NOTHING).hasOutcome(Outcome.SATISFIED, "PN-020", SCIENCE))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("PN-020");
  }

  @Test
  void refuses_another_severity() {
    assertThatThrownBy(() -> assertThat(NOTHING).hasViolated(Severity.WARNING, "PN-020", SCIENCE))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("WARNING");
  }

  @Test
  void refuses_breaches_beside_the_expected_ones() {
    assertThatThrownBy(() -> assertThat(NOTHING).hasOnlyViolated("PN-020"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("PN-103");
  }

  @Test
  void passes_the_breaches_that_a_change_brought() {
    assertThat(NOTHING).hasNewlyViolated(NOTHING);
    assertThat(NOTHING).hasNewlyViolated(without("PN-020", SCIENCE), "PN-020 " + SCIENCE);
  }

  @Test
  void refuses_breaches_that_a_change_brought_beside_the_expected_ones() {
    Assessment before = without("PN-020", SCIENCE);

    assertThatThrownBy(() -> assertThat(NOTHING).hasNewlyViolated(before))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("PN-020 " + SCIENCE)
        .hasMessageNotContaining("PN-103");
  }

  @Test
  void refuses_an_expected_breach_that_was_there_before() {
    assertThatThrownBy(() -> assertThat(NOTHING).hasNewlyViolated(NOTHING, "PN-020 " + SCIENCE))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("PN-020 " + SCIENCE);
  }

  @Test
  void refuses_a_finding_about_somebody_who_should_have_none() {
    assertThatThrownBy(() -> assertThat(NOTHING).hasNothingAbout(SCIENCE))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(SCIENCE);
  }

  private static Assessment without(String provision, String subject) {
    return Assessment.builder()
        .from(NOTHING)
        .findings(NOTHING.getFindings().stream()
            .filter(each -> !each.getKey().getProvision().getText().equals(provision)
                || !each.getKey().getSubject().toString().equals(subject))
            .toList())
        .build();
  }

  private static Assessment nothingIn(String id) {
    Scheme scheme = SchemeRegistry.discover().get(SchemeId.of(id));
    Register nothing = Register.builder()
        .addRecords(FactKind.values())
        .addJurisdictions(scheme.getJurisdiction())
        .build();
    return Assessor.of(scheme).assess(nothing, LocalDate.of(2024, 3, 1));
  }
}
