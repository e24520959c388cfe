package io.github.opencdo.testkit.properties;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.rules.assessor.Assessor;
import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.rules.finding.Verdict;
import io.github.opencdo.schemes.registry.SchemeRegistry;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each bundled scheme says of a place of which nothing is known. */
class EmptyRegisterTest {

  private static final SchemeRegistry SCHEMES = SchemeRegistry.discover();

  static List<SchemeId> schemes() {
    return SCHEMES.ids();
  }

  @ParameterizedTest
  @MethodSource("schemes")
  void nothing_is_violated_where_nothing_is_recorded(SchemeId id) {
    Assessment assessment = assess(id, Set.of(), 1);

    assertThat(assessment.findings(Outcome.VIOLATED)).isEmpty();
    assertThat(assessment.getVerdict()).isEqualTo(Verdict.UNDECIDED);
  }

  @ParameterizedTest
  @MethodSource("schemes")
  void complete_records_of_nothing_are_a_breach(SchemeId id) {
    assertThat(assess(id, Set.of(FactKind.values()), 2000).findings(Outcome.VIOLATED))
        .isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("schemes")
  void nothing_applies_before_the_first_phase(SchemeId id) {
    assertThat(assess(id, Set.of(), -1).getFindings())
        .extracting(Finding::getOutcome)
        .containsOnly(Outcome.NOT_APPLICABLE);
  }

  private static Assessment assess(SchemeId id, Set<FactKind> records, int daysAfterStart) {
    Scheme scheme = SCHEMES.get(id);
    Register nothing = Register.builder()
        .records(records)
        .addJurisdictions(scheme.getJurisdiction())
        .build();
    LocalDate start = scheme.getPhases().get(0).getDuring().getStartInclusive().orElseThrow();
    return Assessor.of(scheme).assess(nothing, start.plusDays(daysAfterStart));
  }
}
