package io.github.opencdo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssessCommandTest {

  private static final String PLACES =
      "\"jurisdictions\": [{\"id\": \"huizhou\", \"names\": [\"惠州市\"], \"level\": \"PREFECTURE\"}]";

  @TempDir
  private Path folder;

  @Nested
  class Report {

    @Test
    void says_the_verdict_first() {
      assertThat(Cdo.assess(Cdo.COMPLIANT).out()).startsWith("COMPLIANT  huizhou-2022  ");
    }

    @Test
    void speaks_chinese() {
      assertThat(Cdo.assess(Cdo.BREACHES, "--lang", "zh-CN").out())
          .startsWith("不符合  huizhou-2022  ")
          .contains("惠州市卫生健康局：政务专员空缺");
    }

    @Test
    void prints_json_with_run_findings_and_accounts() {
      Cdo run = Cdo.assess(Cdo.BREACHES, "--format", "json");

      assertThat(run.json().propertyNames())
          .containsExactly("scheme", "asOf", "verdict", "run", "findings", "waivers", "accounts");
    }

    @Test
    void has_colours_on_a_terminal_only() {
      String[] args = {"assess", "--as-of=2022-09-01", "--scheme=huizhou-2022", Cdo.COMPLIANT};

      assertThat(Cdo.runOnTerminal(args).out()).startsWith("\u001b[32mCOMPLIANT\u001b[0m");
      assertThat(Cdo.run(args).out()).doesNotContain("\u001b");
    }

    @Test
    void is_the_same_twice() {
      assertThat(Cdo.assess(Cdo.BREACHES, "--format", "json"))
          .isEqualTo(Cdo.assess(Cdo.BREACHES, "--format", "json"));
    }
  }

  @Nested
  class Status {

    @Test
    void is_0_for_a_compliant_register() {
      assertThat(Cdo.assess(Cdo.COMPLIANT).status()).isZero();
    }

    @Test
    void is_1_for_a_register_that_is_not() {
      assertThat(Cdo.assess(Cdo.BREACHES).status()).isEqualTo(1);
    }

    @Test
    void is_3_where_facts_are_missing() throws IOException {
      assertThat(Cdo.assess(file("bare.json", "{" + PLACES + "}")).status()).isEqualTo(3);
    }
  }

  @Nested
  class Schemes {

    @Test
    void come_from_a_file() {
      String scheme = Cdo.SCHEMES.resolve("huizhou-2022.yaml").toString();

      Cdo run = Cdo.run("assess", Cdo.COMPLIANT, "--scheme-file", scheme, "--as-of", "2022-09-01");

      assertThat(run.status()).isZero();
    }

    @Test
    void are_the_edition_in_force_if_none_is_named() {
      assertThat(Cdo.run("assess", Cdo.COMPLIANT, "--as-of", "2022-09-01").out())
          .startsWith("COMPLIANT  huizhou-2022  ");
    }

    @Test
    void must_be_named_if_none_is_in_force() {
      Cdo run = Cdo.run("assess", Cdo.COMPLIANT, "--as-of", "2021-09-01");

      assertThat(run.status()).isEqualTo(2);
      assertThat(run.err())
          .isEqualTo("No edition is in force in huizhou on 2021-09-01; before: none;"
              + " after: huizhou-2022 (2022-05-25/..); name a scheme with --scheme\n");
    }

    @Test
    void must_be_named_if_no_jurisdiction_has_one() throws IOException {
      String other = file("other.json", "{" + PLACES.replace("huizhou", "elsewhere") + "}");

      Cdo run = Cdo.run("assess", other, "--as-of", "2022-09-01");

      assertThat(run.status()).isEqualTo(2);
      assertThat(run.err())
          .startsWith("No jurisdiction of the register has a scheme; name one with --scheme:");
    }

    @Test
    void are_those_of_every_jurisdiction_of_the_register() throws IOException {
      String other =
          file("other.json", "{" + PLACES.replace("huizhou", "yichang").replace("惠州", "宜昌") + "}");

      Cdo text = Cdo.run("assess", Cdo.BREACHES, other, "--as-of", "2022-09-01");
      Cdo json =
          Cdo.run("assess", Cdo.BREACHES, other, "--as-of", "2022-09-01", "--format", "json");

      assertThat(text.status()).isEqualTo(1);
      assertThat(text.out()).containsSubsequence("  huizhou-2022  ", "\n\n", "  yichang-2022  ");
      assertThat(json.json().findValuesAsString("scheme"))
          .containsExactly("huizhou-2022", "yichang-2022");
    }

    @Test
    void must_be_of_a_jurisdiction_of_the_register() {
      String other = Cdo.REGISTERS.resolve("yichang-2022-compliant.json").toString();

      Cdo run = Cdo.assess(other);

      assertThat(run.status()).isEqualTo(2);
      assertThat(run.errLines()).singleElement().asString().contains("惠州市").contains("yichang");
    }
  }

  @Nested
  class Registers {

    @Test
    void come_from_standard_input() throws IOException {
      Cdo run = Cdo.runWith(
          Files.readString(Path.of(Cdo.COMPLIANT)),
          "assess",
          "-",
          "--scheme",
          "huizhou-2022",
          "--as-of",
          "2022-09-01");

      assertThat(run.status()).isZero();
    }

    @Test
    void come_as_yaml() throws IOException {
      String yaml =
          file("bare.yaml", "jurisdictions: [{ id: huizhou, names: [惠州市], level: PREFECTURE }]\n");

      assertThat(Cdo.assess(yaml).status()).isEqualTo(3);
    }

    @Test
    void are_taken_together() throws IOException {
      String other = file("same.json", Files.readString(Path.of(Cdo.COMPLIANT)));

      Cdo one = Cdo.assess(Cdo.COMPLIANT, "--format=json");
      Cdo two = Cdo.assess(Cdo.COMPLIANT, other, "--format=json");

      assertThat(two).isEqualTo(one);
    }

    @Test
    void record_what_all_of_them_record() throws IOException {
      String other = file("bare.json", "{\"records\": [\"UNITS\"], " + PLACES + "}");
      String same = file(
          "same.json",
          Files.readString(Path.of(Cdo.COMPLIANT)).replace(", \"code\": \"441300\"", ""));

      assertThat(Cdo.assess(same, other).status()).isEqualTo(3);
      assertThat(Cdo.assess(same, other, "--format=json").out()).contains("UNDETERMINED");
    }

    @Test
    void must_not_contradict_each_other() throws IOException {
      String other = file("bare.json", "{" + PLACES + "}");

      Cdo run = Cdo.assess(Cdo.COMPLIANT, other);

      assertThat(run.status()).isEqualTo(2);
      assertThat(run.err())
          .isEqualTo(other + ": jurisdictions: 'huizhou' has other contents than in "
              + Cdo.COMPLIANT + "\n");
    }

    @Test
    void must_not_give_one_person_one_post_twice() throws IOException {
      String other = file(
          "twice.json",
          Files.readString(Path.of(Cdo.COMPLIANT)).replace("\"A-hz-health-cdo\"", "\"A-other\""));

      assertThat(Cdo.assess(Cdo.COMPLIANT, other).errLines())
          .containsExactly(other + ": assignments: 'A-other' gives the same person the same post"
              + " at the same time as 'A-hz-health-cdo' in " + Cdo.COMPLIANT);
    }
  }

  @Nested
  class Out {

    @Test
    void is_a_file_with_the_whole_report() throws IOException {
      Path report = folder.resolve("report.json");

      Cdo run = Cdo.assess(Cdo.BREACHES, "--format=json", "--out", report.toString());

      assertThat(run).isEqualTo(new Cdo(1, "", ""));
      assertThat(report).hasContent(Cdo.assess(Cdo.BREACHES, "--format=json").out());
    }

    @Test
    void is_left_alone_if_the_input_is_bad() throws IOException {
      String report = file("report.txt", "old");

      Cdo run = Cdo.assess(file("bad.json", "{"), "--out", report);

      assertThat(run.status()).isEqualTo(2);
      assertThat(Path.of(report)).hasContent("old");
      assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void must_be_in_a_folder_that_exists() {
      String report = folder.resolve("none/report.txt").toString();

      assertThat(Cdo.assess(Cdo.COMPLIANT, "--out", report))
          .isEqualTo(new Cdo(2, "", report + ": cannot be written (no such folder)\n"));
    }

    @Test
    void has_no_colours() throws IOException {
      Path report = folder.resolve("report.txt");

      Cdo.runOnTerminal("assess", Cdo.COMPLIANT, "--as-of=2022-09-01", "--out=" + report);

      assertThat(report).content().doesNotContain("\u001b");
    }
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }
}
