package io.github.opencdo.schemes.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Due dates as files say them. */
class DueFormTest {

  private static final String DUE = "provisions[1].requirements[0].submission.due";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ within: { period: P3M, from: promulgation } }",
        "{ within: { days: 20, unit: WORKING_DAYS, from: 'taking-office:UNIT_CDO' } }",
        "{ within: { period: P1Y, from: 'filing:REPORT' } }",
        "{ within: { period: P10D, from: 'event:PILOT_ENDED' } }",
        "{ earliest: [{ fixed: 2024-06-30 }, { within: { period: P3M, from: entry-into-force } }] }",
        "{ latest: [{ fixed: 2024-06-30 }, { blank: 2024 }] }",
        "{ series: { first: { fixed: 2024-06-30 }, then: { yearly: { by: --03-31, firstYear: 2025 } } } }",
        "{ repeat: { due: { periodic: { every: QUARTER, from: 2024-01-01 } }, until: 2025-12-31 } }",
        "{ repeat: { due: { yearly: { by: --03-31, firstYear: 2025, every: 2 } }, times: 3 } }"
      })
  void are_read(String due) {
    assertThat(with(due).problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{ within: { period: P3M, from: birthday } }"
            + "|.within.from: StartPoint must look like promulgation, entry-into-force,"
            + " taking-office:UNIT_CDO, filing:PLAN or event:PILOT_ENDED, but was: 'birthday'",
        "{ within: { days: 3 } }"
            + "|.within: Within must have either days with their unit or a period, and not both",
        "{ within: { period: P0D } }|.within: Within must be longer than nothing, but was: P0D",
        "{ earliest: [] }|.earliest: The entries of earliest must be at least one due date",
        "{ latest: [{ yearly: { by: --03-31, firstYear: 2025 } }] }"
            + "|.latest: The due date in latest must not be one that returns",
        "{ repeat: { due: { yearly: { by: --03-31, firstYear: 2025 } } } }"
            + "|.repeat: Repeat must have an end: until or times",
        "{ yearly: { by: --03-31, firstYear: 2025, every: 0 } }"
            + "|.yearly: Yearly must return every year or every so many years, but was: 0"
      })
  void are_refused_where_they_stand(String due, String problem) {
    assertThat(with(due).problems()).containsExactly("small.yaml:57: " + DUE + problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{ within: { period: P3M, from: 'taking-office:CLERK' } }"
            + "|.within.from: Unknown role 'CLERK'; known: DATA_OFFICER, UNIT_CDO",
        "{ latest: [{ fixed: 2024-06-30 }, { within: { period: P3M, from: 'filing:PLAN' } }] }"
            + "|.latest[1].within.from: No requirement submits the document 'PLAN'; submitted: REPORT",
        "{ series: { first: { within: { period: P3M, from: 'taking-office:CLERK' } },"
            + " then: { yearly: { by: --03-31, firstYear: 2025 } } } }"
            + "|.series.first.within.from: Unknown role 'CLERK'; known: DATA_OFFICER, UNIT_CDO"
      })
  void refer_to_what_the_scheme_has(String due, String problem) {
    assertThat(with(due).problems()).containsExactly("small.yaml:57: " + DUE + problem);
  }

  @Test
  void do_not_blame_a_filing_for_what_could_not_be_read() {
    SmallScheme scheme =
        with("{ within: { period: P3M, from: 'filing:PLAN' } }").with("    clause: 一\n", "");

    assertThat(scheme.problems()).containsExactly("small.yaml:27: provisions[0]: Missing: clause");
  }

  private static SmallScheme with(String due) {
    return SmallScheme.good().with("{ yearly: { by: --12-31, firstYear: 2023 } }", due);
  }
}
