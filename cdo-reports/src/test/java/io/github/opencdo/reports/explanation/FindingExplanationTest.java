package io.github.opencdo.reports.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.model.register.Register;
import io.github.opencdo.reports.Sample;
import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.Outcome;
import java.util.Locale;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingExplanationTest {

  @Test
  void is_a_tree_from_the_finding_down_to_its_facts() {
    assertThat(explain(Sample.PUNING, "PN-022/holder/assignment:A-pn-justice-cdo")
            .toText(Locale.ENGLISH))
        .isEqualTo("""
            [violated, warning] 普宁市司法局: P-023 holds department chief data officer but lacks: any of: \
            is in charge of digital-government reform; has one of the ranks head in the unit itself
            ├─ Clause: 普数改〔2023〕2号 二(二) (PN-022, in principle)
            │  └─ As a rule it is the unit leader in charge of digital-government reform; the head will do as well.
            ├─ Expected: any of: all of: has one of the ranks head, deputy head in the unit itself; \
            is in charge of digital-government reform; has one of the ranks head in the unit itself
            ├─ Facts looked at: 1
            │  └─ 普宁市司法局, department chief data officer (assignment:A-pn-justice-cdo)
            │     └─ P-023 holds department chief data officer, 2023-10-27/.., selected
            └─ Smallest set of changes: 1
               └─ 1. P-023 (普宁市司法局, 副局长) takes charge of: digital-government reform \
            [二(二), PN-022; tried and judged again]
            """);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      PN-012/appointment/assignment:A-pn-government-cdo  | 揭阳市数字政府改革建设工作领导小组 decides on P-001 (普宁市人民政府, 副市长) as chief data officer of the city government (appointment)
      PN-020/coverage/unit:pn-water-supply               | register 普宁粤海水务有限公司
      PN-021/cardinality/unit:pn-education               | fill department chief data officer in 普宁市教育局: 1 more
      PN-021/cardinality/unit:pn-finance                 | end the assignment of P-017 (普宁市财政局, 副局长) as department chief data officer in 普宁市财政局
      PN-033/submission/unit:pn-transport                | P-033 (普宁市交通运输局, 副局长) submits report on how the system is coming along to P-001 (普宁市人民政府, 副市长)
      PN-037/line/unit:pn-education                      | fill department chief data officer in 普宁市教育局: 1 more
      """)
  void a_change_that_helps_is_found_and_was_tried(String key, String sentence) {
    FindingExplanation explanation = explain(Sample.PUNING, key);

    assertThat(explanation.getChanges())
        .singleElement()
        .matches(Change::isTried)
        .extracting(change -> change.getSentence().getEnglish())
        .isEqualTo(sentence);
  }

  @Test
  void the_past_cannot_be_changed_so_that_the_advice_of_the_check_stands_in() {
    FindingExplanation explanation = explain(Sample.PUNING, "PN-073/submission/unit:pn-tax");

    assertThat(explanation.getEffect()).isEqualTo(Effect.TOO_LATE);
    assertThat(explanation.toText(Locale.SIMPLIFIED_CHINESE))
        .contains("└─ 时限已过，任何改动都不能再使其符合；办理建议：1 项\n");
    assertThat(explanation.getChanges())
        .singleElement()
        .matches(change -> !change.isTried())
        .extracting(change -> change.getSentence().getEnglish())
        .isEqualTo("nothing is left to submit; the delay stays on record");
  }

  @Test
  void what_is_overdue_is_still_to_be_done() {
    FindingExplanation explanation =
        explain(Sample.HUIZHOU, "HZ-080/submission/unit:hz-housing-fund");

    assertThat(explanation.getEffect()).isEqualTo(Effect.EASES);
    assertThat(explanation.toText(Locale.ENGLISH))
        .contains(
            "The day has passed, so that no change can satisfy it any more; still to be done: 1");
  }

  @Test
  void what_is_pending_tells_what_is_to_be_done() {
    Assessment assessment = Sample.PUNING.assessment();
    Finding pending = assessment.findings(Outcome.PENDING).get(0);

    assertThat(
            FindingExplanation.of(Sample.PUNING.assessor(), assessment, pending).getChanges())
        .isNotEmpty()
        .allMatch(Change::isTried);
  }

  @Test
  void a_change_can_be_made_to_the_register() {
    FindingExplanation explanation = explain(Sample.PUNING, "PN-020/coverage/unit:pn-water-supply");
    Register register = Sample.PUNING.register();

    assertThat(explanation.getChanges())
        .singleElement()
        .extracting(change -> change.getChange().orElseThrow().applyTo(register).getUnits())
        .asInstanceOf(InstanceOfAssertFactories.LIST)
        .hasSize(register.getUnits().size() + 1);
  }

  @Test
  void what_a_change_would_breach_anew_is_told_with_its_clause() {
    assertThat(explain(Sample.PUNING, "PN-021/cardinality/unit:pn-education").getConsequences())
        .extracting(change -> change.getProvision() + " " + change.getCitation().getClause())
        .containsExactly("PN-022 二(二)", "PN-024 二(二)");
  }

  @Test
  void what_is_satisfied_leaves_nothing_to_be_done() {
    Assessment assessment = Sample.PUNING.assessment();
    Finding satisfied = assessment.findings(Outcome.SATISFIED).get(0);

    FindingExplanation explanation =
        FindingExplanation.of(Sample.PUNING.assessor(), assessment, satisfied);

    assertThat(explanation.getChanges()).isEmpty();
    assertThat(explanation.toText(Locale.SIMPLIFIED_CHINESE)).endsWith("└─ 无需改动。\n");
  }

  @Test
  void every_breach_of_a_sample_comes_with_at_least_one_change_and_its_clause() {
    Sample sample = Sample.HUIZHOU;

    assertThat(sample.assessment().findings(Outcome.VIOLATED).stream()
            .map(finding -> FindingExplanation.of(sample.assessor(), sample.assessment(), finding)))
        .allSatisfy(explanation -> assertThat(explanation.getChanges()).isNotEmpty());
  }

  private static FindingExplanation explain(Sample sample, String key) {
    Finding finding = sample.assessment().getFindings().stream()
        .filter(each -> each.getKey().toString().endsWith("/" + key))
        .findFirst()
        .orElseThrow();
    return FindingExplanation.of(sample.assessor(), sample.assessment(), finding);
  }
}
