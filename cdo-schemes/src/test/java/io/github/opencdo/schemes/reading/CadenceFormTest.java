package io.github.opencdo.schemes.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Series of meetings as files say them. */
class CadenceFormTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "activity: MEETING, ahead: { of: COUNCIL, days: 7 }",
        "activity: MEETING, ahead: { of: COUNCIL, days: 5, unit: WORKING_DAYS }",
        "activity: MEETING, discretion: ['body:bureau']"
      })
  void are_read(String cadence) {
    assertThat(with(cadence).problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "activity: MEETING, ahead: { of: BOARD, days: 7 }"
            + "|.ahead.of: Unknown activity 'BOARD'; known: COUNCIL, MEETING",
        "activity: MEETING, ahead: { of: COUNCIL, days: 0 }"
            + "|.ahead: The days in ahead must be at least one, but was: 0",
        "activity: COUNCIL, ahead: { of: COUNCIL, days: 7 }"
            + "|: The activity COUNCIL cannot be held ahead of itself",
        "activity: MEETING, discretion: ['body:office']"
            + "|.discretion[0]: Unknown body 'office'; known: bureau"
      })
  void are_refused_where_they_stand(String cadence, String problem) {
    assertThat(with(cadence).problems())
        .containsExactly("small.yaml:67: provisions[2].requirements[1].cadence" + problem);
  }

  private static SmallScheme with(String cadence) {
    String mirror = "      - mirror: { of: [XC-001], roles: { UNIT_CDO: DATA_OFFICER } }\n";
    return SmallScheme.good()
        .with(
            mirror,
            mirror
                + "      - cadence: { variant: first, " + cadence + " }\n"
                + "      - cadence: { variant: second, activity: COUNCIL }\n");
  }
}
