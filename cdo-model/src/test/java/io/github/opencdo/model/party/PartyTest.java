package io.github.opencdo.model.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.opencdo.model.text.InvalidValueException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartyTest {

  @Nested
  class Parse {

    @Test
    void reads_the_three_parts() {
      Party party = Party.parse("role:UNIT_CDO@unit");

      assertThat(party.getKind()).isEqualTo(PartyKind.ROLE);
      assertThat(party.getCode()).contains("UNIT_CDO");
      assertThat(party.getScope()).contains(PartyScope.UNIT);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "own-unit",
          "own-head",
          "subordinate",
          "subordinate:DATA_DEPARTMENT",
          "body:bureau",
          "body:数据局.1",
          "role:UNIT_CDO@unit",
          "role:GOVERNMENT_CDO@jurisdiction",
          "attribute:DATA_DEPARTMENT@jurisdiction",
          "function:LEAD@scheme"
        })
    void reads_each_kind(String text) {
      assertThat(Party.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          "unit",
          "own-unit:x",
          "own-unit@unit",
          "own-head@unit",
          "subordinate@unit",
          "body",
          "body:",
          "body:bureau@scheme",
          "role:UNIT_CDO",
          "role@unit",
          "role:UNIT_CDO@",
          "role:UNIT_CDO@city",
          "function:LEAD",
          "attribute:LOCALITY",
          " own-unit"
        })
    void rejects_any_other_form_and_quotes_it(String text) {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> Party.parse(text))
          .withMessage("Party must look like own-unit, body:bureau or role:UNIT_CDO@unit,"
              + " but was: '" + text + "'");
    }
  }

  @Test
  void own_unit_has_neither_code_nor_scope() {
    assertThat(Party.ownUnit()).isEqualTo(Party.parse("own-unit"));
  }
}
