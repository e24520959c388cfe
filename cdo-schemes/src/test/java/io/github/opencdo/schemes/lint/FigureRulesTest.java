package io.github.opencdo.schemes.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Counts, points and dates. */
class FigureRulesTest {

  @Nested
  class Counts {

    private static final String SECTIONS = """
        units:
          - { id: health, names: [市卫健局], kind: GOV_DEPARTMENT }
          - { id: police, names: [市公安局], kind: GOV_DEPARTMENT }
        groups:
          - { id: departments, label: { zh-CN: 部门, en: departments }, select: { listed: [health, police] } }
        """;

    @Test
    void of_the_text_and_of_the_list_are_compared() {
      assertThat(DoubtfulScheme.warnings(
              SECTIONS,
              "coverage: { for: { units: [departments] }, count: 2 }",
              "coverage: { for: { units: [departments] }, count: 3 }"))
          .containsExactly("XC-002: The text counts 3 units, but the list has 2");
    }
  }

  @Nested
  class Points {

    private static final String SHEET = """
        sheets:
          - code: EVALUATION
            title: { zh-CN: 评价表, en: evaluation }
            points: %s
            categories:
              - code: DATA
                title: { zh-CN: 数据, en: data }
                points: %s
                lines:
                  - { code: QUALITY, title: { zh-CN: 质量, en: quality }, points: 2.5 }
                  - { code: SHARING, title: { zh-CN: 共享, en: sharing }, points: 7.5 }
        """;

    @Test
    void that_add_up_are_fine_however_they_are_written() {
      assertThat(DoubtfulScheme.warnings(
              SHEET.formatted("10.0", "10"), "indicator: { sheet: EVALUATION }"))
          .isEmpty();
    }

    @Test
    void of_the_lines_are_compared_with_those_of_the_category() {
      assertThat(DoubtfulScheme.warnings(
              SHEET.formatted("12", "12"),
              "indicator: { sheet: EVALUATION }",
              "indicator: { sheet: EVALUATION, parts: [DATA] }"))
          .containsExactly("XC-002: The category 'data' has 12 points, but its lines add up to 10");
    }

    @Test
    void of_the_categories_are_compared_with_those_of_the_sheet() {
      assertThat(DoubtfulScheme.warnings(
              SHEET.formatted("100", "10"),
              "indicator: { sheet: EVALUATION, parts: [DATA] }",
              "indicator: { sheet: EVALUATION }"))
          .containsExactly(
              "XC-002: The score sheet 'evaluation' has 100 points, but its categories add up to 10");
    }

    @Test
    void that_come_on_top_are_not_added() {
      String bonus = SHEET.formatted("10", "10")
          + "          - { code: MODEL, title: { zh-CN: 加分, en: bonus }, points: 5,"
          + " scoring: { discretionary: { bonus: true } } }\n"
          + "      - code: EXTRA\n"
          + "        title: { zh-CN: 附加, en: extra }\n"
          + "        points: 2\n"
          + "        lines:\n"
          + "          - { code: PRIZES, title: { zh-CN: 获奖, en: prizes }, points: 2,"
          + " scoring: { discretionary: { bonus: true } } }\n";

      assertThat(DoubtfulScheme.warnings(bonus, "indicator: { sheet: EVALUATION }"))
          .isEmpty();
    }

    @Test
    void are_compared_even_if_no_provision_speaks_of_the_part() {
      assertThat(DoubtfulScheme.warnings(
              SHEET.formatted("12", "12"), "indicator: { sheet: EVALUATION }"))
          .containsExactly("The category 'data' has 12 points, but its lines add up to 10");
    }
  }

  @Nested
  class Dates {

    private static final String SECTIONS = """
        roles: [{ code: UNIT_CDO, title: { zh-CN: 首席数据官, en: chief data officer } }]
        bodies: [{ id: bureau, names: [小城市数据局] }, { id: group, names: [领导小组] }]
        """;
    private static final String POST =
        "cardinality: { posts: [{ roles: [UNIT_CDO], count: 1..1 }] }";
    private static final String INPUT =
        "submission: { document: SUMMARY, to: ['body:bureau'], purpose: REPORT, due: %s }";
    private static final String REPORT =
        "submission: { document: REPORT, from: 'body:bureau', to: ['body:group'], purpose: REPORT, due: %s }";

    @ParameterizedTest
    @ValueSource(
        strings = {
          "cardinality: { posts: [{ roles: [UNIT_CDO], count: 1..1 }], due: %s }",
          "submission: { document: LIST, to: ['body:bureau', 'body:group'], purpose: FILE, due: %s }",
          "artefact: { artefact: RULES, due: %s }",
          "cadence: { activity: MEETING, due: %s }",
          "target: { metric: OFFICERS, comparison: AT_LEAST, value: 1, due: %s }",
          "evaluation: { due: %s }"
        })
    void before_the_issue_are_told_whatever_is_due(String requirement) {
      assertThat(DoubtfulScheme.warnings(
              SECTIONS,
              POST,
              requirement.formatted("{ fixed: 2022-05-20 }"),
              requirement.formatted("{ fixed: 2022-05-25 }"),
              INPUT.formatted("{ fixed: 2022-08-31 }"),
              REPORT.formatted("{ fixed: 2022-09-30 }")))
          .containsExactly(
              "XC-002: Due on 2022-05-20, before the document was issued on 2022-05-25");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "{ window: { first: 2022-04-01, last: 2022-04-30 } }",
          "{ yearly: { by: --04-30, firstYear: 2022 } }",
          "{ periodic: { every: MONTH, from: 2022-04-01 } }"
        })
    void before_the_issue_are_told_however_they_are_set(String due) {
      assertThat(DoubtfulScheme.warnings(
              SECTIONS, POST, INPUT.formatted(due), REPORT.formatted("{ fixed: 2022-09-30 }")))
          .containsExactly(
              "XC-002: Due on 2022-04-30, before the document was issued on 2022-05-25");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "{ unquantified: { word: 定期, timing: REGULARLY } }",
          "{ blank: 2022 }",
          "{ within: { days: 15, unit: WORKING_DAYS } }",
          "{ periodic: { every: HALF_YEAR, from: 2022-01-01 } }"
        })
    void that_are_open_or_still_to_come_are_fine(String due) {
      assertThat(DoubtfulScheme.warnings(
              SECTIONS, POST, INPUT.formatted(due), REPORT.formatted("{ fixed: 2022-09-30 }")))
          .isEmpty();
    }

    @Test
    void of_a_report_and_of_what_it_reports_on_should_differ() {
      String due = "{ fixed: 2022-08-31 }";

      assertThat(
              DoubtfulScheme.warnings(SECTIONS, POST, INPUT.formatted(due), REPORT.formatted(due)))
          .containsExactly(
              "XC-003: Due on 2022-08-31, the same day as XC-002, on which it reports");
    }
  }
}
