package io.github.opencdo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CompareCommandTest {

  @Test
  void lays_the_schemes_that_are_named_side_by_side() {
    Cdo run = Cdo.run("compare", "yichang-2022", "huizhou-2022");

    assertThat(run.status()).isZero();
    assertThat(run.out())
        .startsWith("Units\n  government\n    yichang-2022  the city government\n")
        .contains("""

              CDO of a government, government of the jurisdiction
                yichang-2022  the city government: 1; by 2022-05-31 (YC-020)
                huizhou-2022  the city government: 1; by 2022-08-31 (HZ-015)
            """)
        .doesNotContain("shandong");
  }

  @Test
  void lays_all_schemes_side_by_side_if_none_is_named() {
    assertThat(Cdo.run("compare", "--format=json").json().at("/schemes").values())
        .extracting(each -> each.stringValue())
        .containsExactly(
            "huizhou-2022", "yichang-2022", "shandong-2025", "suining-draft", "puning-2023");
  }

  @Test
  void takes_files() {
    String file = Cdo.SCHEMES.resolve("puning-2023.yaml").toString();

    assertThat(Cdo.run("compare", file).out()).contains("\n    puning-2023  ");
  }

  @Test
  void prints_json_with_both_languages_force_and_provisions() {
    Cdo run = Cdo.run("compare", "shandong-2025", "--format", "json");

    assertThat(run.json().at("/sections/0/topic").stringValue()).isEqualTo("UNITS");
    assertThat(run.json().at("/sections/0/title/zh-CN").stringValue()).isEqualTo("适用单位");
    assertThat(run.json().at("/sections/10/rows/0/key").stringValue()).isEqualTo("PROPOSE");
    assertThat(run.json().at("/sections/10/rows/0/cells/shandong-2025/0"))
        .hasToString("{\"text\":{\"zh-CN\":\"首席数据代表(官)：与数字化有关的业务事项\","
            + "\"en\":\"chief data representative (officer): business matter that touches on digital work\"},"
            + "\"force\":\"MUST\",\"provisions\":[\"SD-033\"]}");
  }

  @Test
  void prints_tables_in_chinese() {
    assertThat(Cdo.run("compare", "puning-2023", "--format=md", "--lang=zh-CN").out())
        .startsWith("## 适用单位\n\n|  | puning-2023 |\n|---|---|\n| 政府 | 市政府 |\n");
  }

  @Test
  void prints_what_the_page_of_the_guide_shows() {
    Cdo run = Cdo.run("compare", "--format=md");

    assertThat(Path.of("../../docs/matrix.md")).content().endsWith(run.out());
  }

  @Test
  void refuses_a_scheme_that_nobody_knows_and_one_that_is_there_twice() {
    String file = Cdo.SCHEMES.resolve("puning-2023.yaml").toString();

    assertThat(Cdo.run("compare", "puning-2022").errLines())
        .singleElement()
        .asString()
        .startsWith("Unknown scheme 'puning-2022'");
    assertThat(Cdo.run("compare", "puning-2023", file))
        .isEqualTo(new Cdo(2, "", "A scheme is given twice: puning-2023, puning-2023\n"));
  }
}
