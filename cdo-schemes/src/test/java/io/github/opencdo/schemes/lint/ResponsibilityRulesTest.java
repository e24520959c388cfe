package io.github.opencdo.schemes.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who has a role, who evaluates whom, and who leads. */
class ResponsibilityRulesTest {

  @Nested
  class Roles {

    private static final String SECTIONS = """
        roles:
          - { code: UNIT_CDO, title: { zh-CN: 首席数据官, en: chief data officer } }
          - { code: LIAISON, title: { zh-CN: 联络员, en: liaison } }
        bodies: [{ id: bureau, names: [小城市数据局] }]
        """;
    private static final String CDO =
        "cardinality: { posts: [{ roles: [UNIT_CDO], count: 1..1 }] }";
    private static final String DUTY =
        "duty: { by: ['role:LIAISON@unit', 'role:UNIT_CDO@unit', 'body:bureau'], areas: [STRATEGY] }";

    @Test
    void that_nobody_gets_are_told_with_their_duties() {
      assertThat(DoubtfulScheme.warnings(SECTIONS, CDO, DUTY))
          .containsExactly(
              "XC-002: The duty is that of the role 'LIAISON', which the scheme gives to nobody",
              "No requirement gives the role 'LIAISON' (liaison) to anybody");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "cardinality: { posts: [{ roles: [LIAISON], count: 1..2 }] }",
          "coverage: { role: LIAISON }",
          "appointment: { roles: [LIAISON], acts: [APPOINT], authority: own-unit }",
          "mirror: { of: [XC-001], roles: { UNIT_CDO: LIAISON } }"
        })
    void may_be_given_in_several_ways(String requirement) {
      assertThat(DoubtfulScheme.warnings(SECTIONS, CDO, DUTY, requirement)).isEmpty();
    }

    @Test
    void are_not_given_by_a_condition_or_a_line() {
      assertThat(DoubtfulScheme.warnings(
              SECTIONS,
              CDO,
              "holder: { roles: [LIAISON], criterion: { holds: UNIT_CDO } }",
              "line: { roles: [LIAISON], relation: ASSISTS, targets: ['body:bureau'] }"))
          .containsExactly("No requirement gives the role 'LIAISON' (liaison) to anybody");
    }
  }

  @Nested
  class Evaluations {

    private static final String SECTIONS = """
        roles: [{ code: UNIT_CDO, title: { zh-CN: 首席数据官, en: chief data officer } }]
        bodies: [{ id: bureau, names: [小城市数据局, 市数据局] }]
        units:
          - { id: health, names: [市卫健局], kind: GOV_DEPARTMENT }
          - { id: data, names: [市 数据局], kind: GOV_DEPARTMENT }
        groups:
          - id: departments
            label: { zh-CN: 部门, en: departments }
            select: { by-phase: { full: { any-of: [{ listed: [health, data] }, { matching: { kinds: [PARTY_ORGAN] } }] } } }
          - { id: others, label: { zh-CN: 其他, en: others }, select: { listed: [health] } }
        """;
    private static final String CDO =
        "coverage: { for: { units: [departments, others] }, role: UNIT_CDO }";
    private static final String USE = "body: { function: EVALUATION, party: 'body:bureau' }";
    private static final String EVALUATION =
        "evaluation: { for: { units: [%s] }, of: '%s', evaluators: ['%s'] }";

    @ParameterizedTest
    @CsvSource({
      "own-unit, own-unit",
      "own-unit, own-head",
      "own-unit, role:UNIT_CDO@unit",
      "role:UNIT_CDO@unit, own-unit",
      "role:UNIT_CDO@unit, own-head",
      "role:UNIT_CDO@scheme, role:UNIT_CDO@scheme"
    })
    void by_the_evaluated_are_told(String evaluated, String evaluator) {
      assertThat(DoubtfulScheme.warnings(
              SECTIONS, CDO, USE, EVALUATION.formatted("others", evaluated, evaluator)))
          .containsExactly(
              "XC-003: The evaluator '" + evaluator + "' belongs to the unit that is evaluated");
    }

    @ParameterizedTest
    @CsvSource({
      "own-unit, role:UNIT_CDO@jurisdiction",
      "role:UNIT_CDO@unit, attribute:DATA_DEPARTMENT@jurisdiction",
      "role:UNIT_CDO@unit, body:bureau"
    })
    void by_others_are_fine(String evaluated, String evaluator) {
      assertThat(DoubtfulScheme.warnings(
              SECTIONS, CDO, USE, EVALUATION.formatted("others", evaluated, evaluator)))
          .isEmpty();
    }

    @Test
    void by_a_body_that_is_itself_among_the_units_are_told() {
      assertThat(DoubtfulScheme.warnings(
              SECTIONS,
              CDO,
              EVALUATION.formatted("departments", "role:UNIT_CDO@unit", "body:bureau")))
          .containsExactly(
              "XC-002: The body 小城市数据局 evaluates, and as the unit 'data' it is among the evaluated");
    }
  }

  @Nested
  class Leads {

    private static final String SECTIONS = """
        bodies: [{ id: bureau, names: [%s], functions: [LEAD] }]
        units:
          - { id: health, names: [市卫健局], kind: GOV_DEPARTMENT }
          - { id: data, names: [市数据局], kind: GOV_DEPARTMENT }
          - { id: county, names: [小县], kind: GOVERNMENT }
        groups:
          - { id: departments, label: { zh-CN: 部门, en: departments }, select: %s }
          - { id: areas, label: { zh-CN: 县, en: counties }, select: { listed: [county] } }
        """;
    private static final String[] REQUIREMENTS = {
      "coverage: { for: { units: [departments] }, count: 2 }",
      "coverage: { for: { units: [areas] }, count: 1 }",
      "coverage: { for: { units: [departments, areas] } }",
      "body: { function: LEAD, party: 'body:bureau' }"
    };
    private static final String CLOSED = "{ listed: [health, data] }";

    @Test
    void that_are_not_in_the_list_are_told() {
      assertThat(DoubtfulScheme.warnings(SECTIONS.formatted("市政务局", CLOSED), REQUIREMENTS))
          .containsExactly("XC-001: The body 市政务局 leads, but is not in the list of units");
    }

    @Test
    void that_are_in_the_list_are_fine() {
      assertThat(DoubtfulScheme.warnings(SECTIONS.formatted("小城市数据局, 市数据局", CLOSED), REQUIREMENTS))
          .isEmpty();
    }

    @Test
    void may_be_missing_from_a_list_that_is_open() {
      String open = "{ any-of: [" + CLOSED + ", { matching: { kinds: [GOV_DEPARTMENT] } }] }";

      assertThat(DoubtfulScheme.warnings(SECTIONS.formatted("市政务局", open), REQUIREMENTS))
          .isEmpty();
    }
  }
}
