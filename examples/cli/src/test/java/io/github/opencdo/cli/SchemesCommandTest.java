package io.github.opencdo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SchemesCommandTest {

  @Test
  void lists_every_scheme_on_a_line() {
    Cdo run = Cdo.run("schemes");

    assertThat(run.status()).isZero();
    assertThat(run.out().lines()).hasSize(6);
    assertThat(run.out())
        .startsWith("ID ")
        .containsPattern("huizhou-2022 .* in force +2022-05-25/\\.\\. +91 +1 +10\n");
  }

  @Test
  void speaks_chinese() {
    assertThat(Cdo.run("schemes", "--lang", "zh-CN").out())
        .startsWith("编号 ")
        .containsPattern("suining-draft .* 草案 ");
  }

  @Test
  void lines_up_columns_behind_chinese_titles() {
    assertThat(Cdo.run("schemes").out().lines().map(line -> TextTable.width(column(line))))
        .containsOnly(
            TextTable.width(column(Cdo.run("schemes").out().lines().findFirst().get())));
  }

  private static String column(String line) {
    return line.replaceFirst("(JURISDICTION|惠州市|宜昌市|山东省|遂宁市|普宁市)  .*", "");
  }

  @Test
  void prints_json() {
    JsonNode scheme = Cdo.run("schemes", "--format", "json").json().get(0);

    assertThat(scheme.path("id").stringValue()).isEqualTo("huizhou-2022");
    assertThat(scheme.at("/jurisdiction/name").stringValue()).isEqualTo("惠州市");
    assertThat(scheme.path("status").stringValue()).isEqualTo("IN_FORCE");
    assertThat(scheme.path("validity").stringValue()).isEqualTo("2022-05-25/..");
    assertThat(scheme.at("/provisions/CHECKED").intValue()).isEqualTo(91);
  }
}
