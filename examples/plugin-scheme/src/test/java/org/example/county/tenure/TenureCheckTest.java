package org.example.county.tenure;

import static io.github.opencdo.testkit.assertions.AssessmentAssert.assertThat;

import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.rules.assessor.Assessor;
import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.schemes.reading.FileFormat;
import io.github.opencdo.schemes.reading.RegisterReader;
import io.github.opencdo.schemes.registry.SchemeRegistry;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What the kit cannot know of the check. */
class TenureCheckTest {

  private static final Assessor ASSESSOR =
      Assessor.of(SchemeRegistry.discover().get(SchemeId.of("example-county-2022")));

  @Test
  void a_second_term_that_follows_at_once_is_no_new_beginning() {
    assertThat(judge("2018-03-01/2021-03-01", "2021-03-01/.."))
        .hasOutcome(Outcome.VIOLATED, "EC-001", "unit:health");
  }

  @Test
  void a_break_begins_anew() {
    assertThat(judge("2018-03-01/2021-03-01", "2021-04-01/.."))
        .hasOutcome(Outcome.SATISFIED, "EC-001", "unit:health");
  }

  @Test
  void without_a_beginning_nothing_is_known() {
    assertThat(judge("../2019-01-01", "2019-01-01/.."))
        .hasOutcome(Outcome.UNDETERMINED, "EC-001", "unit:health");
  }

  private static Assessment judge(String firstTerm, String secondTerm) {
    return ASSESSOR.assess(register(firstTerm, secondTerm), LocalDate.of(2023, 9, 1));
  }

  private static Register register(String firstTerm, String secondTerm) {
    String text = """
        records: [ASSIGNMENTS]
        jurisdictions: [{ id: example-county, names: [示例县], level: COUNTY }]
        units: [{ id: health, names: [示例县卫生健康局], kind: GOV_DEPARTMENT, jurisdiction: example-county }]
        persons: [{ id: P-1 }]
        assignments:
          - { id: A-1, person: P-1, role: DATA_OFFICER, unit: health, during: %s }
          - { id: A-2, person: P-1, role: DATA_OFFICER, unit: health, during: %s }
        """.formatted(firstTerm, secondTerm);
    return RegisterReader.standard()
        .read(
            new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
            "register.yaml",
            FileFormat.YAML);
  }
}
