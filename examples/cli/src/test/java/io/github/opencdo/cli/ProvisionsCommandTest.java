package io.github.opencdo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class ProvisionsCommandTest {

  @ParameterizedTest
  @CsvSource({
    "huizhou-2022, 102",
    "yichang-2022, 84",
    "shandong-2025, 79",
    "suining-draft, 141",
    "puning-2023, 103"
  })
  void lists_the_provisions_of_the_inventory(String scheme, int count) {
    Cdo run = Cdo.run("provisions", scheme, "--format", "json");

    assertThat(run.status()).isZero();
    assertThat(run.json()).hasSize(count);
  }

  @Test
  void prints_json_in_document_order() {
    JsonNode provisions =
        Cdo.run("provisions", "huizhou-2022", "--format", "json").json();

    assertThat(provisions.findValuesAsString("id"))
        .startsWith("HZ-001", "HZ-002", "HZ-003")
        .endsWith("HZ-102");
  }

  @Test
  void says_all_of_a_provision() {
    JsonNode provision =
        Cdo.run("provisions", "huizhou-2022", "--format", "json").json().get(34);

    assertThat(provision.path("id").stringValue()).isEqualTo("HZ-035");
    assertThat(provision.path("clause").stringValue()).isEqualTo("三(一)2");
    assertThat(provision.path("kind").stringValue()).isEqualTo("staffing/cardinality");
    assertThat(provision.path("force").stringValue()).isEqualTo("MUST");
    assertThat(provision.path("disposition").stringValue()).isEqualTo("CHECKED");
    assertThat(provision.path("reach").stringValue()).isEqualTo("EXACT");
    assertThat(provision.path("requirements").valueStream().map(JsonNode::stringValue))
        .containsExactly("cardinality", "holder");
    assertThat(provision.at("/paraphrase/zh-CN").stringValue()).contains("政务专员");
    assertThat(provision.at("/paraphrase/en").stringValue()).contains("government-affairs officer");
  }

  @Test
  void says_why_a_descriptive_provision_cannot_be_judged() {
    JsonNode provision =
        Cdo.run("provisions", "huizhou-2022", "--format", "json").json().get(0);

    assertThat(provision.path("disposition").stringValue()).isEqualTo("DESCRIPTIVE");
    assertThat(provision.at("/reason/zh-CN").stringValue()).isNotBlank();
    assertThat(provision.at("/reason/en").stringValue()).isNotBlank();
  }

  @Test
  void prints_a_table() {
    assertThat(Cdo.run("provisions", "huizhou-2022").out())
        .startsWith("ID ")
        .containsPattern(
            "HZ-037 +三\\(一\\)2 +must +checked +may under-report +submission +The list");
  }

  @Test
  void speaks_chinese() {
    assertThat(Cdo.run("provisions", "huizhou-2022", "--lang=zh-CN").out())
        .containsPattern("HZ-041 +三\\(一\\)3 +原则上 +可核查 +准确 +holder +县区");
  }

  @Test
  void refuses_an_unknown_scheme_and_lists_the_known_ones() {
    Cdo run = Cdo.run("provisions", "huizhou-2021");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo("Unknown scheme 'huizhou-2021'; known: huizhou-2022, yichang-2022,"
            + " shandong-2025, suining-draft, puning-2023\n");
  }
}
