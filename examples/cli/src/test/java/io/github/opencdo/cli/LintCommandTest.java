package io.github.opencdo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class LintCommandTest {

  private static final String BROKEN = "id: x\nfoo: 1\nid: y\n";

  @ParameterizedTest
  @ValueSource(
      strings = {"huizhou-2022", "yichang-2022", "shandong-2025", "suining-draft", "puning-2023"})
  void reads_the_bundled_schemes(String scheme) {
    Cdo run = Cdo.run("lint", file(scheme));

    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
  }

  @Test
  void warns_with_file_and_provision() {
    assertThat(Cdo.run("lint", file("huizhou-2022")).out())
        .isEqualTo(file("huizhou-2022")
            + ": HZ-086: Due on 2023-04-30, the same day as HZ-085, on which it reports\n");
  }

  @Test
  void says_that_there_is_nothing_to_remark() {
    assertThat(Cdo.run("lint", file("suining-draft"), "--lang=zh-CN").out())
        .isEqualTo(file("suining-draft") + "：没有可疑之处\n");
  }

  @Test
  void locates_every_problem_of_an_unreadable_file() {
    Cdo run = Cdo.runWith(BROKEN, "lint", "-");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.errLines()).hasSize(3).allMatch(line -> line.matches("-:[123]: .*"));
  }

  @Test
  void prints_problems_as_json() {
    Cdo run = Cdo.runWith(BROKEN, "lint", "-", "--format=json");

    JsonNode problem = run.json().path("problems").get(1);
    assertThat(run.status()).isEqualTo(2);
    assertThat(problem.path("line").intValue()).isEqualTo(2);
    assertThat(problem.path("path").stringValue()).isEqualTo("foo");
    assertThat(problem.at("/message/zh-CN").stringValue()).startsWith("未知的键“foo”");
    assertThat(run.json().path("warnings")).isEmpty();
  }

  @Test
  void prints_warnings_as_json() {
    Cdo run = Cdo.run("lint", file("huizhou-2022"), "--format=json");

    assertThat(run.status()).isZero();
    assertThat(run.json().path("problems")).isEmpty();
    assertThat(run.json().at("/warnings/0/provision").stringValue()).isEqualTo("HZ-086");
  }

  private static String file(String scheme) {
    return Cdo.SCHEMES.resolve(scheme + ".yaml").toString();
  }
}
