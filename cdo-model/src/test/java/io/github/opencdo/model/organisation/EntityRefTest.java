package io.github.opencdo.model.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.opencdo.model.text.InvalidValueException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntityRefTest {

  @Nested
  class Parse {

    @ParameterizedTest
    @EnumSource
    void reads_each_kind_by_its_prefix(EntityKind kind) {
      assertThat(EntityRef.parse(kind.getPrefix() + ":x-1")).isEqualTo(EntityRef.of(kind, "x-1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ":", "hz-health", ":hz-health", "UNIT:hz-health", "post:hz-health"})
    void rejects_an_unknown_kind_and_quotes_it(String text) {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> EntityRef.parse(text))
          .withMessage("EntityRef must be a kind, a colon and an identifier such as"
              + " unit:hz-public-security, but was: '" + text + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"unit:", "unit: ", "unit:a:b", "unit:-a"})
    void rejects_a_malformed_identifier(String text) {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> EntityRef.parse(text))
          .withMessageStartingWith("EntityRef must be letters, digits and . _ -");
    }
  }

  @Test
  void factories_name_the_kind() {
    assertThat(EntityRef.unit(UnitId.of("hz-health"))).hasToString("unit:hz-health");
    assertThat(EntityRef.body(BodyId.of("bureau"))).hasToString("body:bureau");
  }

  @Test
  void references_are_ordered_by_kind_and_then_identifier() {
    assertThat(EntityRef.parse("unit:b")).isGreaterThan(EntityRef.parse("unit:a"));
    assertThat(EntityRef.parse("unit:b")).isLessThan(EntityRef.parse("body:a"));
  }
}
