package io.github.opencdo.schemes.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that mean two things, and codes that nothing names. */
class NamingRulesTest {

  @Nested
  class Names {

    private static final String SECTIONS = """
        roles:
          - { code: UNIT_CDO, title: { zh-CN: 首席数据官, en: CDO }, aliases: [数据官（兼）, 首席数据官] }
          - { code: ENTERPRISE_CDO, title: { zh-CN: 企业首席数据官, en: CDO }, aliases: [%s] }
        bodies:
          - { id: bureau, names: [小城市数据局, 市数据局] }
          - { id: office, names: [市府办, %s] }
        units:
          - { id: data, names: [市数据局], kind: GOV_DEPARTMENT }
          - { id: health, names: [市卫健局, %s], kind: GOV_DEPARTMENT }
        groups:
          - { id: departments, label: { zh-CN: 部门, en: departments }, select: { listed: [data, health] } }
        """;
    private static final String[] REQUIREMENTS = {
      "cardinality: { for: { units: [departments] }, posts: [{ roles: [UNIT_CDO, ENTERPRISE_CDO], count: 1..1 }] }",
      "body: { function: LEAD, party: 'body:bureau' }",
      "body: { function: QUERIES, party: 'body:office' }"
    };

    @Test
    void of_a_body_may_be_those_of_a_unit() {
      assertThat(DoubtfulScheme.warnings(SECTIONS.formatted("a", "b", "c"), REQUIREMENTS))
          .isEmpty();
    }

    @Test
    void of_two_roles_two_bodies_or_two_units_should_differ() {
      assertThat(DoubtfulScheme.warnings(
              SECTIONS.formatted("数据官(兼)", "“市数据局”", "市 数据局"), REQUIREMENTS))
          .containsExactly(
              "The name '数据官（兼）' stands for more than one thing: UNIT_CDO, ENTERPRISE_CDO",
              "The name '市数据局' stands for more than one thing: bureau, office",
              "The name '市数据局' stands for more than one thing: data, health");
    }

    @Test
    void of_a_role_and_a_body_should_differ() {
      assertThat(DoubtfulScheme.warnings(SECTIONS.formatted("a", "企业首席数据官", "c"), REQUIREMENTS))
          .containsExactly(
              "The name '企业首席数据官' stands for more than one thing: ENTERPRISE_CDO, office");
    }
  }

  @Nested
  class Codes {

    private static final String SECTIONS = """
        roles: [{ code: UNIT_CDO, title: { zh-CN: 首席数据官, en: chief data officer } }]
        terms: [{ code: A_CODE, title: { zh-CN: 某物, en: something } }]
        groups: [{ id: units, label: { zh-CN: 单位, en: units }, select: %s }]
        """;
    private static final String ALL = "{ matching: { kinds: [GOV_DEPARTMENT] } }";
    private static final String CDO = "coverage: { for: { units: [units] }, role: UNIT_CDO }";

    @ParameterizedTest
    @ValueSource(
        strings = {
          "coverage: { for: { after: A_CODE } }",
          "coverage: { for: { before: A_CODE } }",
          "body: { function: A_CODE, party: own-unit }",
          "body: { function: LEAD, party: 'attribute:A_CODE@jurisdiction' }",
          "body: { function: LEAD, party: 'function:A_CODE@scheme' }",
          "body: { function: LEAD, party: 'subordinate:A_CODE' }",
          "cardinality: { posts: [{ bodies: A_CODE, count: 1..1 }] }",
          "submission: { document: A_CODE, to: [own-unit], purpose: FILE }",
          "submission: { document: LIST, to: [own-unit], purpose: FILE, when: { happened: A_CODE } }",
          "holder: { roles: [UNIT_CDO], criterion: { any-of: [{ portfolio: A_CODE }, { attested: X }] } }",
          "holder: { roles: [UNIT_CDO], criterion: { not: { membership: A_CODE } } }",
          "holder: { roles: [UNIT_CDO], criterion: { experience: { field: A_CODE, years: 1 } } }",
          "holder: { roles: [UNIT_CDO], criterion: { attested: A_CODE } }",
          "power: { power: ADVISE, over: A_CODE, stages: [REVIEW], holders: [own-unit] }",
          "power: { power: ADVISE, over: PROJECT, stages: [REVIEW, A_CODE], holders: [own-unit] }",
          "artefact: { artefact: A_CODE }",
          "resource: { resources: [FUNDS, A_CODE], rule: REQUIRE }",
          "target: { metric: A_CODE, comparison: RISES }",
          "cadence: { activity: A_CODE }",
          "remedy: { case: A_CODE }",
          "convening: { activity: A_CODE }",
          "convening: { activity: MEETING, topics: [A_CODE] }",
          "evaluation: { sheet: A_CODE }",
          "indicator: { sheet: A_CODE }",
          "consequence: { consequence: A_CODE }"
        })
    void are_used_by_what_names_them(String requirement) {
      assertThat(DoubtfulScheme.warnings(SECTIONS.formatted(ALL), CDO, requirement))
          .isEmpty();
    }

    @Test
    void are_used_by_the_groups_that_name_them() {
      String attribute = "{ any-of: [{ matching: { attributes: [A_CODE] } }] }";
      String list = "{ chosen: { list: a-list } }";

      assertThat(DoubtfulScheme.warnings(SECTIONS.formatted(attribute), CDO)).isEmpty();
      assertThat(DoubtfulScheme.warnings(SECTIONS.replace("A_CODE", "a-list").formatted(list), CDO))
          .isEmpty();
    }

    @Test
    void that_nothing_names_are_told() {
      assertThat(DoubtfulScheme.warnings(SECTIONS.formatted(ALL), CDO))
          .containsExactly("Nothing refers to the term 'A_CODE'");
    }
  }

  @Nested
  class Forms {

    private static final String SECTIONS = """
        documents:
          - code: FORM
            title: { zh-CN: 表, en: form }
            parts: [{ code: PLAN, title: { zh-CN: 计划, en: plan } }]
            fields: [{ code: POST, title: { zh-CN: 职务, en: post } }]
        sheets:
          - code: SHEET
            title: { zh-CN: 评价表, en: sheet }
            points: 2
            categories:
              - code: ALL
                title: { zh-CN: 全部, en: all }
                points: 2
                lines:
                  - { code: ONE, title: { zh-CN: 一, en: one }, points: 1 }
                  - { code: TWO, title: { zh-CN: 二, en: two }, points: 1 }
        """;
    private static final String SHEET = "indicator: { sheet: SHEET }";

    @Test
    void that_nothing_asks_for_are_told_with_all_their_parts() {
      assertThat(DoubtfulScheme.warnings(SECTIONS, "coverage: {}"))
          .containsExactly(
              "Nothing refers to the type of document 'FORM'",
              "Nothing refers to the score sheet 'SHEET'",
              "No requirement asks for 'FORM/PLAN'",
              "No requirement asks for 'FORM/POST'");
    }

    @Test
    void need_their_parts_and_fields_asked_for() {
      assertThat(DoubtfulScheme.warnings(
              SECTIONS, "content: { document: FORM, fields: [POST] }", SHEET))
          .containsExactly("No requirement asks for 'FORM/PLAN'");
    }

    @Test
    void may_be_scored_as_a_whole_or_else_line_by_line() {
      String form = "content: { document: FORM, parts: [PLAN], fields: [POST] }";

      assertThat(DoubtfulScheme.warnings(SECTIONS, form, SHEET)).isEmpty();
      assertThat(DoubtfulScheme.warnings(
              SECTIONS, form, SHEET, "indicator: { sheet: SHEET, parts: [TWO] }"))
          .containsExactly("No requirement asks for 'SHEET/ONE'");
    }
  }
}
