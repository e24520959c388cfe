package io.github.opencdo.schemes.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.model.register.Register;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RegisterReaderTest {

  private static final String JSON = """
      {
        "records": ["UNITS", "ASSIGNMENTS"],
        "jurisdictions": [{ "id": "huizhou", "names": ["惠州市"], "level": "PREFECTURE", "code": "441300" }],
        "units": [{ "id": "hz-health", "names": ["市卫生健康局"], "kind": "GOV_DEPARTMENT", "jurisdiction": "huizhou" }],
        "persons": [{ "id": "P-017", "positions": [{ "unit": "hz-health", "rank": "DEPUTY" }] }],
        "assignments": [{ "id": "A-1", "person": "P-017", "role": "UNIT_CDO", "unit": "hz-health", "during": "2022-08-01/.." }],
        "parameters": [{ "provision": "HZ-027", "interval": "P6M" }]
      }
      """;
  private static final String YAML = """
      records: [UNITS, ASSIGNMENTS]
      jurisdictions:
        - { id: huizhou, names: [惠州市], level: PREFECTURE, code: 441300 }
      units:
        - { id: hz-health, names: [市卫生健康局], kind: GOV_DEPARTMENT, jurisdiction: huizhou }
      persons:
        - { id: P-017, positions: [{ unit: hz-health, rank: DEPUTY }] }
      assignments:
        - { id: A-1, person: P-017, role: UNIT_CDO, unit: hz-health, during: 2022-08-01/.. }
      parameters:
        - { provision: HZ-027, interval: P6M }
      """;

  @Test
  void reads_json_and_yaml_alike() {
    Register register = read(JSON, FileFormat.JSON);

    assertThat(register.getAssignments()).hasSize(1);
    assertThat(read(YAML, FileFormat.YAML)).isEqualTo(register);
  }

  @Test
  void an_empty_object_is_a_register_without_facts() {
    assertThat(read("{}", FileFormat.JSON)).isEqualTo(Register.builder().build());
  }

  private static Register read(String text, FileFormat format) {
    return RegisterReader.standard()
        .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "register", format);
  }
}
