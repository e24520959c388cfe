package io.github.opencdo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaCommandTest {

  @ParameterizedTest
  @ValueSource(strings = {"register", "scheme", "overlay", "waivers"})
  void prints_a_schema_of_the_current_draft(String kind) {
    Cdo run = Cdo.run("schema", kind);

    assertThat(run.status()).isZero();
    assertThat(run.json().path("$schema").stringValue())
        .isEqualTo("https://json-schema.org/draft/2020-12/schema");
    assertThat(run.json().path("additionalProperties").booleanValue(true)).isFalse();
  }
}
