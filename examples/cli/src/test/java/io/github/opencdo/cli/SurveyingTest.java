package io.github.opencdo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What {@code assess} says of one register by several schemes. */
class SurveyingTest {

  private static final String PUNING =
      Cdo.REGISTERS.resolve("puning-2023-compliant.json").toString();

  @Test
  void shows_the_verdict_and_the_counts_by_each_scheme() {
    Cdo run = Cdo.run("assess", Cdo.COMPLIANT, "--as-of=2022-09-01", "--all-schemes");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .startsWith("惠州市, as of 2022-09-01, as if it had issued each scheme\n\nSCHEME ")
        .containsPattern("\nhuizhou-2022 +pilot +COMPLIANT +\\d+ +0 +0 ")
        .containsPattern("\nshandong-2025 +not in force +UNDECIDED +0 +0 +0 +0 +\\d+ ")
        .containsPattern("\nDUTIES +huizhou-2022 ")
        .containsPattern("\nvalue of data +– +");
  }

  @Test
  void takes_the_schemes_that_are_named() {
    Cdo run = Cdo.run(
        "assess",
        Cdo.COMPLIANT,
        "--as-of=2022-09-01",
        "--scheme=huizhou-2022",
        "--scheme=yichang-2022",
        "--format=json");

    assertThat(run.json().at("/schemes").values())
        .extracting(each -> each.at("/scheme").stringValue())
        .containsExactly("huizhou-2022", "yichang-2022");
    assertThat(run.json().at("/schemes/0/verdict").stringValue()).isEqualTo("COMPLIANT");
    assertThat(run.json().at("/jurisdiction").stringValue()).isEqualTo("huizhou");
    assertThat(run.json().at("/kinds/0/schemes/yichang-2022/VIOLATED").intValue())
        .isPositive();
    assertThat(run.json().at("/areas/0/label/zh-CN").stringValue()).isEqualTo("数据战略规划");
  }

  @Test
  void takes_the_jurisdiction_that_issued_one_of_the_schemes() {
    assertThat(Cdo.run("assess", PUNING, "--as-of=2023-12-01", "--all-schemes", "--lang=zh-CN")
            .out())
        .startsWith("普宁市，截至 2023-12-01，各制度均视同其所发\n");
  }

  @Test
  void takes_the_jurisdiction_that_is_named() {
    Cdo run = Cdo.run(
        "assess", PUNING, "--as-of=2023-12-01", "--scheme=yichang-2022", "--jurisdiction=jieyang");

    assertThat(run.out()).startsWith("揭阳市, as of 2023-12-01");
  }

  @Test
  void refuses_a_jurisdiction_that_is_not_there_or_not_clear() {
    assertThat(Cdo.run(
                "assess", PUNING, "--as-of=2023-12-01", "--all-schemes", "--jurisdiction=chaozhou")
            .err())
        .isEqualTo("--jurisdiction: the register has no 'chaozhou'; known: guangdong, jieyang,"
            + " puning\n");
    assertThat(Cdo.run(
                "assess",
                PUNING,
                "--as-of=2023-12-01",
                "--scheme=yichang-2022",
                "--scheme=huizhou-2022")
            .err())
        .isEqualTo("Choose the jurisdiction with --jurisdiction: guangdong, jieyang, puning\n");
  }

  @Test
  void is_no_format_for_pages() {
    assertThat(Cdo.run("assess", PUNING, "--as-of=2023-12-01", "--all-schemes", "--format=html")
            .err())
        .isEqualTo("Several schemes work only with --format text or json\n");
  }
}
