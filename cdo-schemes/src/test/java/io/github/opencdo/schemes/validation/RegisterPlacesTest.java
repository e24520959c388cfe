package io.github.opencdo.schemes.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.source.Citation;
import io.github.opencdo.model.source.ClausePath;
import io.github.opencdo.model.source.ProvisionId;
import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.rules.finding.Explanation;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.FindingKey;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.rules.finding.Severity;
import io.github.opencdo.rules.message.Message;
import io.github.opencdo.schemes.reading.FileFormat;
import io.github.opencdo.schemes.reading.RegisterReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterPlacesTest {

  private static final String FACTS = """
      jurisdictions:
        - { id: town, names: [某市], level: PREFECTURE }
      units:
        - { id: bureau, names: [某局], kind: GOV_DEPARTMENT, jurisdiction: town }
      bodies:
        - { id: group, names: [领导小组], jurisdiction: town }
      persons:
        - { id: P-001 }
        - { id: P-002 }
      assignments:
        - { id: A-001, person: P-002, role: UNIT_CDO, unit: bureau, during: 2024-01-01/.. }
      documents:
        - { id: D-001, type: STAFF_LIST, owner: "unit:bureau", on: 2024-01-01 }
        - { id: D-002, type: STAFF_LIST, owner: "unit:bureau", on: 2024-01-01 }
      activities:
        - { id: X-001, type: CDO_MEETING, on: 2024-01-01, organiser: "unit:bureau" }
      projects:
        - { id: X-001, type: IT_PROJECT, owner: "unit:bureau" }
      cases:
        - { id: X-001, type: USER_FINDING, owner: "unit:bureau", openedOn: 2024-01-01 }
      evaluations:
        - { id: X-001, about: "unit:bureau", by: "body:group", on: 2024-01-01 }
      """;

  private final RegisterPlaces places = new RegisterPlaces(RegisterReader.standard()
      .read(
          new ByteArrayInputStream(FACTS.getBytes(StandardCharsets.UTF_8)),
          "facts.yaml",
          FileFormat.YAML));

  @ParameterizedTest
  @CsvSource({
    "jurisdiction:town, jurisdictions, 0",
    "unit:bureau, units, 0",
    "body:group, bodies, 0",
    "person:P-002, persons, 1",
    "assignment:A-001, assignments, 0",
    "document:D-002, documents, 1",
    "activity:X-001, activities, 0",
    "project:X-001, projects, 0",
    "case:X-001, cases, 0",
    "evaluation:X-001, evaluations, 0"
  })
  void lead_to_the_fact(String subject, String property, int index) {
    assertThat(places.of(about(subject))).isEqualTo(Place.inList(property, index));
  }

  @Test
  void lead_to_the_register_itself_where_it_has_no_such_fact() {
    assertThat(places.of(about("scheme:puning-2023"))).isEqualTo(Place.itself());
    assertThat(places.of(about("unit:elsewhere"))).isEqualTo(Place.itself());
  }

  private static Finding about(String subject) {
    return Finding.builder()
        .key(FindingKey.builder()
            .scheme(SchemeId.of("puning-2023"))
            .provision(ProvisionId.of("PN-001"))
            .requirement("holder")
            .subject(EntityRef.parse(subject))
            .build())
        .citation(Citation.of("文件", ClausePath.of("一")))
        .outcome(Outcome.VIOLATED)
        .severity(Severity.ERROR)
        .message(Message.of("event.other"))
        .explanation(Explanation.builder().expected(Message.of("event.other")).build())
        .build();
  }
}
