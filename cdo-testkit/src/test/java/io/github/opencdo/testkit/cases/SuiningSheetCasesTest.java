package io.github.opencdo.testkit.cases;

import static io.github.opencdo.testkit.assertions.AssessmentAssert.assertThat;
import static io.github.opencdo.testkit.cases.Findings.message;

import io.github.opencdo.model.document.PartCode;
import io.github.opencdo.model.evaluation.Evaluation;
import io.github.opencdo.model.evaluation.ScoreLine;
import io.github.opencdo.model.evaluation.ScoreSheet;
import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.model.organisation.RecordId;
import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.finding.Outcome;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Suining's sheet of annex 2, filled with full marks but for what a case is about. */
class SuiningSheetCasesTest {

  private static final Sample CITY = Sample.of("suining-draft");
  private static final String DAY = "2024-12-01";
  private static final String SHEET = "evaluation:E-1";
  private static final ScoreSheet PRINTED = CITY.scheme().getSheets().get(0);
  private static final Map<PartCode, BigDecimal> FULL = PRINTED.getCategories().stream()
      .flatMap(category -> category.getLines().stream())
      .collect(Collectors.toMap(ScoreLine::getCode, ScoreLine::getPoints));

  @Test
  void full_marks_are_in_order() {
    assertThat(judged(filled(FULL, 100)))
        .hasOutcome(Outcome.SATISFIED, "SN-116", SHEET)
        .hasNewlyViolated(CITY.asOf(DAY));
  }

  @Test
  void five_points_of_three_violate_the_provision_of_that_line() {
    Map<PartCode, BigDecimal> scores = fullBut("PLAN_AND_DELIVERY", 5);
    scores.put(PartCode.of("THIRD_PARTY_SCORE"), BigDecimal.valueOf(8));

    assertThat(judged(filled(scores, 100))).hasNewlyViolated(CITY.asOf(DAY), "SN-119 " + SHEET);
  }

  @Test
  void a_total_other_than_the_sum_violates_the_provisions_of_the_sheet_as_a_whole() {
    Assessment assessment = judged(filled(FULL, 99));

    assertThat(assessment).hasNewlyViolated(CITY.asOf(DAY), "SN-091 " + SHEET, "SN-116 " + SHEET);
    Assertions.assertThat(message(assessment, "SN-116", SHEET)).contains("99", "100");
  }

  @Test
  void an_optional_line_that_does_not_concern_the_evaluated_does_not_apply() {
    assertThat(judged(leftOut("DATA_SURVEY", 90)))
        .hasOutcome(Outcome.NOT_APPLICABLE, "SN-121", SHEET)
        .hasNewlyViolated(CITY.asOf(DAY));
  }

  @Test
  void no_other_line_may_be_left_out() {
    assertThat(judged(leftOut("TRAINING_AND_PUBLICITY", 98)))
        .hasNewlyViolated(CITY.asOf(DAY), "SN-118 " + SHEET);
  }

  @Test
  void a_score_for_a_line_that_is_not_printed_is_found_on_the_sheet() {
    Assessment assessment = judged(filled(fullBut("SECURITY_MONITORNG", 5), 100));

    assertThat(assessment).hasNewlyViolated(CITY.asOf(DAY), "SN-091 " + SHEET, "SN-116 " + SHEET);
    Assertions.assertThat(message(assessment, "SN-116", SHEET))
        .contains("E-1", "SECURITY_MONITORNG");
  }

  private static Map<PartCode, BigDecimal> fullBut(String line, int score) {
    Map<PartCode, BigDecimal> scores = new HashMap<>(FULL);
    scores.put(PartCode.of(line), BigDecimal.valueOf(score));
    return scores;
  }

  private static Evaluation leftOut(String line, int total) {
    Map<PartCode, BigDecimal> scores = new HashMap<>(FULL);
    scores.remove(PartCode.of(line));
    return filled(scores, total).toBuilder().addNotApplicable(PartCode.of(line)).build();
  }

  private static Evaluation filled(Map<PartCode, BigDecimal> scores, int total) {
    return Evaluation.builder()
        .id(RecordId.of("E-1"))
        .sheet(PRINTED.getCode())
        .about(EntityRef.parse("person:P-021"))
        .by(EntityRef.parse("unit:sn-bureau"))
        .thirdParty(EntityRef.parse("unit:sn-association-01"))
        .on(LocalDate.of(2024, 11, 20))
        .scores(scores)
        .total(BigDecimal.valueOf(total))
        .build();
  }

  private static Assessment judged(Evaluation evaluation) {
    return CITY.with(register -> register.addEvaluations(evaluation)).asOf(DAY);
  }
}
