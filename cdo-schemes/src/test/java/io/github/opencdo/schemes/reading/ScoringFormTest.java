package io.github.opencdo.schemes.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ways of scoring a line of three points as files say them. */
class ScoringFormTest {

  private static final String LINE = "sheets[0].categories[0].lines[0]";
  private static final String GOOD = "title: { zh-CN: 优, en: good }";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "graded: [{ " + GOOD + ", points: 3 }, { " + GOOD + ", points: 0 }]",
        "steps: 0.5",
        "all-or-nothing: { zh-CN: 达标, en: reached }",
        "discretionary: {}",
        "discretionary: { lowest: -1, bonus: true }",
        "baseline: { metric: SHARED, step: 20, points: 0.5, falling: true }"
      })
  void are_read(String scoring) {
    assertThat(with(scoring).problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "graded: [{ " + GOOD + ", points: 3 }]"
            + "|.scoring.graded: Graded must have at least two grades that are worth different points,"
            + " but of 1 there were different: 1",
        "graded: [{ " + GOOD + ", points: 5 }, { " + GOOD + ", points: 0 }]"
            + "|: The points in the scoring of RULES must not be above those of the line, 3, but were: 5",
        "steps: 0|.scoring.steps: Steps must be more than nothing, but was: 0",
        "steps: 2|: The points of RULES, 3, must be a multiple of the step 2",
        "baseline: { metric: SHARED, step: 0, points: 1 }"
            + "|.scoring.baseline: The step and the points in baseline must be more than nothing,"
            + " but were: 0 and 1",
        "luck: 1|.scoring.luck: Unknown kind 'luck';"
            + " allowed: graded, steps, discretionary, all-or-nothing, baseline"
      })
  void are_refused_where_they_stand(String scoring, String problem) {
    assertThat(with(scoring).problems()).containsExactly("small.yaml:34: " + LINE + problem);
  }

  private static SmallScheme with(String scoring) {
    return SmallScheme.good().with("provisions:\n", """
        sheets:
          - code: EXAM
            title: { zh-CN: 评价, en: exam }
            points: 3
            categories:
              - code: ALL
                title: { zh-CN: 全部, en: all }
                lines:
                  - { code: RULES, title: { zh-CN: 制度, en: rules }, points: 3, scoring: { %s } }
                points: 3
        provisions:
        """.formatted(scoring));
  }
}
