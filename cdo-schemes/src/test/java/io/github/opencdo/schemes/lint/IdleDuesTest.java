package io.github.opencdo.schemes.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdleDuesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{ earliest: [{ fixed: 2024-06-30 }] }|There is only one date in 'earliest'",
        "{ earliest: [{ fixed: 2024-06-30 }, { latest: [{ blank: 2024 }] }] }"
            + "|There is only one date in 'latest'",
        "{ repeat: { due: { yearly: { by: --03-31, firstYear: 2025 } }, until: 2025-03-30 } }"
            + "|The repetition ends on 2025-03-30, before it is first due on 2025-03-31"
      })
  void that_change_nothing_are_remarked(String due, String warning) {
    assertThat(warnings(due)).containsExactly("XC-001: " + warning);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ latest: [{ fixed: 2024-06-30 }, { blank: 2024 }] }",
        "{ repeat: { due: { yearly: { by: --03-31, firstYear: 2025 } }, until: 2025-03-31 } }",
        "{ repeat: { due: { yearly: { by: --03-31, firstYear: 2025 } }, times: 1 } }"
      })
  void that_change_something_are_not(String due) {
    assertThat(warnings(due)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ earliest: [{ fixed: 2024-06-30 }, { fixed: 2022-05-24 }] }",
        "{ series: { first: { fixed: 2022-05-24 }, then: { yearly: { by: --03-31, firstYear: 2025 } } } }",
        "{ repeat: { due: { periodic: { every: MONTH, from: 2022-04-01 } }, times: 9 } }"
      })
  void count_among_those_before_the_issue(String due) {
    assertThat(warnings(due))
        .singleElement()
        .asString()
        .contains("before the document was issued on 2022-05-25");
  }

  private static List<String> warnings(String due) {
    return DoubtfulScheme.warnings("", "{ cadence: { activity: TRAINING, due: " + due + " } }");
  }
}
