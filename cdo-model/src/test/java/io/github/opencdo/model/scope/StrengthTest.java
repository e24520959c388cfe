package io.github.opencdo.model.scope;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.model.source.Force;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrengthTest {

  @ParameterizedTest
  @CsvSource({
    "BOUND, MUST, MUST",
    "BOUND, GOAL, GOAL",
    "ENCOURAGED, MUST, ENCOURAGED",
    "ENCOURAGED, IN_PRINCIPLE, ENCOURAGED",
    "ENCOURAGED, MAY, MAY",
    "VOLUNTARY, MUST, MAY",
    "VOLUNTARY, ENCOURAGED, MAY",
    "VOLUNTARY, NONE, NONE"
  })
  void never_makes_a_rule_stronger(Strength strength, Force force, Force limited) {
    assertThat(strength.limit(force)).isEqualTo(limited);
  }
}
