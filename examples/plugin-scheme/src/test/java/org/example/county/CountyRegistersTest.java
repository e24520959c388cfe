package org.example.county;

import static io.github.opencdo.testkit.assertions.AssessmentAssert.assertThat;

import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.rules.assessor.Assessor;
import io.github.opencdo.schemes.registry.SchemeRegistry;
import io.github.opencdo.testkit.arbitraries.Breaking;
import io.github.opencdo.testkit.arbitraries.CompliantWith;
import io.github.opencdo.testkit.sample.Sample;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class CountyRegistersTest {

  private static final Assessor ASSESSOR =
      Assessor.of(SchemeRegistry.discover().get(SchemeId.of("example-county-2022")));

  @Property(tries = 20)
  void who_has_done_all_complies(@ForAll @CompliantWith("example-county-2022") Sample sample) {
    assertThat(sample.assessedBy(ASSESSOR)).hasOnlyViolated();
  }

  @Property(tries = 10)
  void a_department_without_a_data_officer_does_not(
      @ForAll @Breaking(scheme = "example-county-2022", provision = "HZ-034") Sample sample) {
    assertThat(sample.assessedBy(ASSESSOR)).hasOnlyViolated("HZ-034");
  }
}
