package io.github.opencdo.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.opencdo.model.text.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StartPointTest {

  @Test
  void has_a_kind_and_a_code() {
    StartPoint start = StartPoint.parse("taking-office:UNIT_CDO");

    assertThat(start.getKind()).isEqualTo(StartKind.TAKING_OFFICE);
    assertThat(start.getCode()).contains("UNIT_CDO");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "taking-office:UNIT_CDO",
        "promulgation",
        "entry-into-force",
        "filing:PLAN",
        "event:PILOT_ENDED"
      })
  void reads_each_kind(String text) {
    assertThat(StartPoint.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "taking-office",
        "taking-office:",
        "taking-office:cdo",
        "promulgation:PLAN",
        "filing",
        "birthday:PLAN"
      })
  void rejects_any_other_form_and_quotes_it(String text) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> StartPoint.parse(text))
        .withMessage("StartPoint must look like promulgation, entry-into-force,"
            + " taking-office:UNIT_CDO, filing:PLAN or event:PILOT_ENDED, but was: '" + text + "'");
  }

  @Test
  void changes_its_code_if_it_has_one() {
    assertThat(StartPoint.parse("filing:PLAN").withCode(code -> code + "_2"))
        .hasToString("filing:PLAN_2");
    assertThat(StartPoint.parse("promulgation").withCode(code -> code + "_2"))
        .hasToString("promulgation");
  }
}
