package io.github.opencdo.model.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.opencdo.model.activity.MetricCode;
import io.github.opencdo.model.document.PartCode;
import io.github.opencdo.model.text.InvalidValueException;
import io.github.opencdo.model.text.LocalizedText;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoringTest {

  private static final LocalizedText TITLE = LocalizedText.of("优", "excellent");

  @Test
  void grades_differ_in_what_they_are_worth() {
    assertThat(graded("10", "6").getGrades()).hasSize(2);
    assertRefused(
        () -> graded("10"),
        "Graded must have at least two grades that are worth different points,"
            + " but of 1 there were different: 1");
    assertRefused(
        () -> graded("10", "6", "6.0"),
        "Graded must have at least two grades that are worth different points,"
            + " but of 3 there were different: 2");
  }

  @Test
  void a_grade_is_not_worth_less_than_nothing() {
    assertRefused(
        () -> graded("10", "-1"), "The points of a grade must not be below zero, but were: -1");
  }

  @Test
  void no_grade_is_worth_more_than_its_line() {
    assertRefused(
        () -> line("8", graded("10", "6")),
        "The points in the scoring of LINE must not be above those of the line, 8, but were: 10");
  }

  @Test
  void steps_lead_to_the_points_of_the_line() {
    assertThat(line("3", StepScoring.of(new BigDecimal("0.5"))).getScoring()).isPresent();
    assertRefused(
        () -> line("3.2", StepScoring.of(new BigDecimal("0.5"))),
        "The points of LINE, 3.2, must be a multiple of the step 0.5");
    assertRefused(
        () -> StepScoring.of(BigDecimal.ZERO), "Steps must be more than nothing, but was: 0");
  }

  @ParameterizedTest
  @CsvSource({"2.5, true", "0, true", "-0.5, true", "2.25, false"})
  void a_step_is_half_a_point(BigDecimal score, boolean step) {
    assertThat(StepScoring.of(new BigDecimal("0.50")).isStep(score)).isEqualTo(step);
  }

  @Test
  void discretion_does_not_begin_above_the_points_of_the_line() {
    DiscretionaryScoring high =
        DiscretionaryScoring.builder().lowest(BigDecimal.TEN).build();

    assertRefused(
        () -> line("5", high),
        "The points in the scoring of LINE must not be above those of the line, 5, but were: 10");
  }

  @Test
  void only_a_bonus_comes_on_top() {
    assertThat(line("5", DiscretionaryScoring.builder().bonus(true).build()).isBonus())
        .isTrue();
    assertThat(line("5", DiscretionaryScoring.builder().build()).isBonus()).isFalse();
    assertThat(line("5", AllOrNothingScoring.of(TITLE)).isBonus()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "100, 129, false, 2",
    "100, 130, false, 3",
    "100, 100, false, 0",
    "100, 50, false, 0",
    "100, 900, false, 5",
    "100, 79, true, 2",
    "100, 120, true, 0"
  })
  void improvement_earns_points_by_full_steps(
      BigDecimal before, BigDecimal now, boolean falling, BigDecimal score) {
    BaselineScoring baseline = baseline("10", "1").falling(falling).build();

    assertThat(baseline.score(before, now, new BigDecimal("5"))).isEqualByComparingTo(score);
  }

  @Test
  void improvement_is_measured_by_something() {
    assertRefused(
        () -> baseline("0", "1").build(),
        "The step and the points in baseline must be more than nothing, but were: 0 and 1");
    assertRefused(
        () -> line("5", baseline("10", "6").build()),
        "The points in the scoring of LINE must not be above those of the line, 5, but were: 6");
  }

  private static BaselineScoring.Builder baseline(String step, String points) {
    return BaselineScoring.builder()
        .metric(MetricCode.of("SHARED_CATALOGUES"))
        .step(new BigDecimal(step))
        .points(new BigDecimal(points));
  }

  private static GradedScoring graded(String... points) {
    return GradedScoring.of(Stream.of(points)
        .map(worth ->
            ScoreGrade.builder().title(TITLE).points(new BigDecimal(worth)).build())
        .toList());
  }

  private static ScoreLine line(String points, Scoring scoring) {
    return ScoreLine.builder()
        .code(PartCode.of("LINE"))
        .title(TITLE)
        .points(new BigDecimal(points))
        .scoring(scoring)
        .build();
  }

  private static void assertRefused(ThrowingCallable building, String message) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(building)
        .withMessage(message);
  }
}
