package io.github.opencdo.schemes.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a scheme file may not look like, place by place. */
class SchemeFormTest {

  private final SmallScheme good = SmallScheme.good();

  @Test
  void the_good_one_has_no_problem() {
    assertThat(good.problems()).isEmpty();
  }

  @Nested
  class Keys {

    @Test
    void an_unknown_key_is_told_with_the_keys_that_exist() {
      assertThat(good.with("    clause: 二", "    clauze: 二\n    clause: 二").problems())
          .containsExactly(
              "small.yaml:45: provisions[1].clauze: Unknown key 'clauze'; allowed: clause, descent, disposition,"
                  + " document, force, id, kind, paraphrase, reach, reason, requirements");
    }

    @Test
    void an_unknown_key_at_the_top_too() {
      assertThat(good.with("units:", "extends: base\nunits:").problems())
          .containsExactly(
              "small.yaml:16: extends: Unknown key 'extends'; allowed: bodies, defaults, document, documents, edition, groups, id,"
                  + " jurisdiction, phases, provisions, removed, requires, roles, sheets, status, terms, units");
    }

    @Test
    void a_key_that_is_there_twice_is_told_with_its_first_line() {
      assertThat(good.with("    force: MUST", "    force: MUST\n    force: MAY").problems())
          .containsExactly(
              "small.yaml:31: provisions[0].force: Key 'force' must be there once, but is already in line 30");
    }

    @Test
    void all_missing_keys_of_an_object_are_named_at_once() {
      assertThat(good.with("    force: MUST\n    disposition: CHECKED\n", "").problems())
          .containsExactly("small.yaml:27: provisions[0]: Missing: force, disposition");
    }

    @Test
    void missing_keys_are_named_as_files_write_them() {
      assertThat(good.with("{ zh-CN: 试点, en: pilot }", "{ en: pilot }").problems())
          .containsExactly("small.yaml:9: phases[0].label: Missing: zh-CN");
    }

    @Test
    void missing_keys_at_the_top_are_named_too() {
      assertThat(good.with("status: IN_FORCE\n", "").problems())
          .containsExactly("small.yaml:1: Missing: status");
    }
  }

  @Nested
  class Kinds {

    @Test
    void an_unknown_requirement_type_is_told_with_those_that_exist() {
      assertThat(good.with("- holder:", "- honour:").problems())
          .containsExactly(
              "small.yaml:38: provisions[0].requirements[1].honour: Unknown kind 'honour'; allowed: coverage,"
                  + " body, composition, mirror, cardinality, holder, appointment, line, submission, duty, power, artefact,"
                  + " resource, content, target, cadence, remedy, convening, evaluation, indicator,"
                  + " consequence");
    }

    @Test
    void an_unknown_kind_deep_down_has_its_whole_path() {
      assertThat(good.with("{ holds: DATA_OFFICER }", "{ hold: DATA_OFFICER }").problems())
          .singleElement()
          .asString()
          .startsWith(
              "small.yaml:43: provisions[0].requirements[1].holder.criterion.any-of[1].not.hold:"
                  + " Unknown kind 'hold'; allowed: all-of, any-of, not, ");
    }

    @Test
    void an_object_of_a_kind_has_one_key() {
      assertThat(good.with("{ fixed: 2022-08-31 }", "{ fixed: 2022-08-31, blank: 2022 }")
              .problems())
          .containsExactly("small.yaml:37: provisions[0].requirements[0].cardinality.due.blank:"
              + " An object of this kind must have one key, but here is another: 'blank'");
    }

    @Test
    void a_bare_value_needs_the_key_of_its_kind() {
      assertThat(good.with("{ fixed: 2022-08-31 }", "2022-08-31").problems())
          .containsExactly(
              "small.yaml:37: provisions[0].requirements[0].cardinality.due: Must be an object with one of"
                  + " the keys fixed, yearly, window, unquantified, blank, periodic, within, earliest, latest, series, repeat, but was: '2022-08-31'");
    }
  }

  @Nested
  class Values {

    @Test
    void an_unknown_constant_is_told_with_those_that_exist() {
      assertThat(good.with("force: MUST", "force: SHOULD").problems())
          .containsExactly(
              "small.yaml:30: provisions[0].force: Must be one of MUST, IN_PRINCIPLE, MAY, ENCOURAGED,"
                  + " GOAL, NONE, but was: 'SHOULD'");
    }

    @Test
    void the_number_of_a_constant_is_no_constant() {
      assertThat(good.with("force: MUST", "force: 0").problems())
          .singleElement()
          .asString()
          .endsWith("but was: '0'");
    }

    @Test
    void an_impossible_date_is_told_with_the_form() {
      assertThat(good.with("fixed: 2022-08-31", "fixed: 2022-02-30").problems())
          .containsExactly("small.yaml:37: provisions[0].requirements[0].cardinality.due.fixed:"
              + " Must be a date such as 2022-08-31, but was: '2022-02-30'");
    }

    @Test
    void a_date_has_one_form_only() {
      String problem =
          "small.yaml:6: document.issuedOn: Must be a date such as 2022-08-31, but was: ";

      assertThat(
              good.with("issuedOn: 2022-05-25", "issuedOn: 2022-05-25T00:00:00").problems())
          .containsExactly(problem + "'2022-05-25T00:00:00'");
      assertThat(good.with("issuedOn: 2022-05-25", "issuedOn: [2022, 5, 25]").problems())
          .containsExactly(problem + "a list");
    }

    @Test
    void a_day_of_the_year_has_two_hyphens() {
      assertThat(good.with("by: --12-31", "by: 12-31").problems())
          .containsExactly("small.yaml:57: provisions[1].requirements[0].submission.due.yearly.by:"
              + " Must be a day of the year such as --12-31, but was: '12-31'");
    }

    @Test
    void an_end_before_its_start_is_told_in_the_words_of_the_model() {
      assertThat(good.with("2022-05-25/2024-01-01", "2022-05-25/2021-01-01").problems())
          .containsExactly("small.yaml:9: phases[0].during: DateRange end must be after its start,"
              + " but was: '2022-05-25/2021-01-01'");
    }

    @Test
    void a_malformed_identifier_is_told_in_the_words_of_the_model() {
      assertThat(good.with("id: XC-002", "id: xc 2").problems())
          .containsExactly(
              "small.yaml:44: provisions[1].id: ProvisionId must be capital letters, a hyphen and a serial"
                  + " such as HZ-035, but was: 'xc 2'");
    }

    @Test
    void a_malformed_identifier_may_be_a_key() {
      assertThat(good.with("        pilot: {", "        Pilot!: {").problems())
          .containsExactly(
              "small.yaml:24: groups[0].select.by-phase.Pilot!: PhaseId must be lower-case letters, digits"
                  + " and hyphens such as huizhou-2022, but was: 'Pilot!'");
    }

    @Test
    void a_number_that_looks_like_two_billions_is_too_large() {
      assertThat(good.with("firstYear: 2023", "firstYear: 2147483648").problems())
          .containsExactly(
              "small.yaml:57: provisions[1].requirements[0].submission.due.yearly.firstYear:"
                  + " Must be a whole number below 2147483648, but was: '2147483648'");
    }

    @Test
    void text_is_no_list_and_an_object_is_no_text() {
      assertThat(good.with("names: [市公安局]", "names: 市公安局").problems())
          .containsExactly("small.yaml:18: units[1].names: Must be a list, but was: '市公安局'");
      assertThat(good.with("id: XC-002", "id: { a: b }").problems())
          .containsExactly("small.yaml:44: provisions[1].id: Must be text, but was: an object");
    }

    @Test
    void nothing_is_no_value() {
      String problem =
          "small.yaml:30: provisions[0].force: A value must be there; leave the key out if there is none";

      assertThat(good.with("force: MUST", "force:").problems()).containsExactly(problem);
      assertThat(good.with("force: MUST", "force: ~").problems()).containsExactly(problem);
      assertThat(good.with("force: MUST", "force: null").problems()).containsExactly(problem);
      assertThat(good.with("force: MUST", "force: ''").problems()).containsExactly(problem);
    }

    @Test
    void a_text_with_a_comma_needs_quotes_within_braces() {
      assertThat(good.with("en: pilot }", "en: pilot, the first }").problems())
          .containsExactly(
              "small.yaml:9: phases[0].label.the first: A text is cut off before 'the first';"
                  + " within braces a text with a comma must stand in quotes");
    }

    @Test
    void requirements_and_disposition_go_together() {
      assertThat(good.with("disposition: CHECKED", "disposition: DESCRIPTIVE").problems())
          .containsExactly(
              "small.yaml:27: provisions[0]: Provision XC-001 must have requirements, or a reason"
                  + " where its disposition is DESCRIPTIVE, and not both, but the disposition was: DESCRIPTIVE");
    }

    @Test
    void a_long_text_is_quoted_in_part() {
      assertThat(good.with("force: MUST", "force: " + "x".repeat(50_000)).problems())
          .singleElement()
          .asString()
          .endsWith("but was: '" + "x".repeat(60) + "…'");
    }
  }

  @Nested
  class Yaml {

    @Test
    void anchors_and_aliases_are_refused_each_at_its_place() {
      SmallScheme scheme = good.with("[health, police]", "&all [health, police]")
          .with(
              "{ matching: { kinds: [GOV_DEPARTMENT], levels: [PREFECTURE] } }",
              "{ listed: *all }");

      assertThat(scheme.problems())
          .containsExactly(
              "small.yaml:24: groups[0].select.by-phase.pilot.listed:"
                  + " An anchor may not be used; write the value out where it is needed",
              "small.yaml:25: groups[0].select.by-phase.full.listed:"
                  + " An alias may not be used; write the value out");
    }

    @Test
    void anchors_that_nothing_uses_are_refused_too() {
      String problem = "An anchor may not be used; write the value out where it is needed";

      assertThat(good.with("force: MUST", "force: &must MUST").problems())
          .containsExactly("small.yaml:30: provisions[0].force: " + problem);
      assertThat(good.with("    force: MUST", "    &key force: MUST").problems())
          .containsExactly("small.yaml:30: provisions[0].force: " + problem);
      assertThat(good.with("roles:", "roles: &roles").problems())
          .containsExactly("small.yaml:11: roles: " + problem);
      assertThat(good.with("id: small-2022", "--- &all\nid: small-2022").problems())
          .containsExactly("small.yaml:1: " + problem);
    }

    @Test
    void merge_keys_are_refused() {
      assertThat(good.with("    clause: 二", "    <<: { force: MAY }\n    clause: 二")
              .problems())
          .containsExactly(
              "small.yaml:45: provisions[1].<<: The merge key << may not be used; write the values out");
    }

    @Test
    void tags_are_refused() {
      assertThat(good.with("id: police", "id: !!str police").problems())
          .containsExactly(
              "small.yaml:18: units[1].id: A tag may not be used; the attribute decides the type");
    }

    @Test
    void a_second_document_is_refused() {
      SmallScheme scheme = good.with("  - id: XC-003", "---\n  - id: XC-003");

      assertThat(scheme.problems())
          .containsExactly(
              "small.yaml:60: A file must hold one document, but a second one begins here");
    }

    @Test
    void what_is_no_yaml_is_told_where_it_ends() {
      assertThat(good.with("status: IN_FORCE", "status: [IN_FORCE").problems())
          .containsExactly(
              "small.yaml:3: This is not YAML: while parsing a flow sequence; expected ',' or ']', but got :");
    }

    @Test
    void scalars_are_text_whatever_they_look_like() {
      SmallScheme scheme = good.with("names: [市公安局]", "names: [0017, yes, 1e3]");

      assertThat(scheme.problems()).isEmpty();
    }
  }
}
