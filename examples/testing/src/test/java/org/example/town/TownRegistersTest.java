package org.example.town;

import static io.github.opencdo.testkit.assertions.AssessmentAssert.assertThat;

import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.rules.assessor.Assessor;
import io.github.opencdo.rules.finding.Verdict;
import io.github.opencdo.schemes.registry.SchemeRegistry;
import io.github.opencdo.testkit.arbitraries.Breaking;
import io.github.opencdo.testkit.arbitraries.CompliantWith;
import io.github.opencdo.testkit.sample.Sample;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class TownRegistersTest {

  private static final Assessor ASSESSOR =
      Assessor.of(SchemeRegistry.discover().get(SchemeId.of("town-2024")));

  @Property(tries = 50)
  void who_has_done_all_complies(@ForAll @CompliantWith("town-2024") Sample sample) {
    assertThat(sample.assessedBy(ASSESSOR)).hasOnlyViolated();
  }

  @Property(tries = 10)
  void a_vacancy_is_a_breach(
      @ForAll @Breaking(scheme = "town-2024", provision = "TN-002") Sample sample) {
    assertThat(sample.assessedBy(ASSESSOR))
        .hasVerdict(Verdict.NON_COMPLIANT)
        .hasOnlyViolated("TN-002");
  }
}
