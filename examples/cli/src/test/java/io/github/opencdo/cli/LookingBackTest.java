package io.github.opencdo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What {@code assess} says of what changed: since a report, since a day, since another register. */
class LookingBackTest {

  private static final String POST = "huizhou-2022/HZ-035/cardinality/unit:hz-health";

  @TempDir
  private Path folder;

  @Nested
  class Baselines {

    private String report = "";

    @BeforeEach
    void judge() throws IOException {
      report = file("report.json", Cdo.assess(Cdo.COMPLIANT, "--format=json").out());
    }

    @Test
    void tell_what_is_new() {
      Cdo run = Cdo.assess(Cdo.BREACHES, "--baseline", report);

      assertThat(run.status()).isEqualTo(1);
      assertThat(run.out())
          .startsWith("NON-COMPLIANT  huizhou-2022  ")
          .contains("\nSince the report on huizhou-2022 as of 2022-09-01: new 19 · resolved 0 · ")
          .contains(" · unchanged 0. Different since: the facts.\n")
          .contains("[new] 惠州市卫生健康局: nobody holds government-affairs officer; 1 required\n    "
              + POST + ": satisfied → violated\n");
    }

    @Test
    void tell_what_is_resolved_and_leave_the_status_to_the_verdict() throws IOException {
      String breaches =
          file("breaches.json", Cdo.assess(Cdo.BREACHES, "--format=json").out());

      Cdo run = Cdo.assess(Cdo.COMPLIANT, "--baseline=" + breaches, "--lang=zh-CN");

      assertThat(run.status()).isZero();
      assertThat(run.out()).contains("[已解决] 惠州市卫生健康局：").contains("\n    " + POST + "：不符合 → 符合\n");
    }

    @Test
    void tell_what_is_unchanged() throws IOException {
      String breaches =
          file("breaches.json", Cdo.assess(Cdo.BREACHES, "--format=json").out());

      assertThat(Cdo.assess(Cdo.BREACHES, "--baseline", breaches).out())
          .contains("new 0 · resolved 0 · otherwise changed 0 · unchanged 19."
              + " Both rest on the same day, facts and scheme.\n\n[unchanged] ");
    }

    @Test
    void are_in_the_json_report_too() {
      JsonNode run =
          Cdo.assess(Cdo.BREACHES, "--baseline", report, "--format=json").json();

      assertThat(run.at("/verdict").stringValue()).isEqualTo("NON_COMPLIANT");
      assertThat(run.at("/comparison/with/verdict").stringValue()).isEqualTo("COMPLIANT");
      assertThat(run.at("/comparison/differs")).hasToString("[\"REGISTER\"]");
      assertThat(run.at("/comparison/new").values())
          .extracting(each -> each.at("/key").stringValue())
          .contains(POST);
    }

    @Test
    void come_from_standard_input() throws IOException {
      Cdo run = Cdo.runWith(
          Files.readString(Path.of(report)),
          "assess",
          Cdo.COMPLIANT,
          "--as-of=2022-09-01",
          "--scheme=huizhou-2022",
          "--baseline=-");

      assertThat(run.out()).contains("Since the report on huizhou-2022 as of 2022-09-01: new 0 ");
    }

    @Test
    void may_hold_several_reports_of_which_one_is_on_the_scheme() throws IOException {
      String both = file(
          "both.json",
          "[" + Files.readString(Path.of(report)).replace("huizhou-2022", "elsewhere-2020") + ","
              + Files.readString(Path.of(report)) + "]");

      assertThat(Cdo.assess(Cdo.COMPLIANT, "--baseline", both).out()).contains(": new 0 ");
    }

    @Test
    void must_be_on_the_scheme() throws IOException {
      String other = file(
          "other.json", Files.readString(Path.of(report)).replace("huizhou-2022", "huizhou-2020"));

      assertThat(Cdo.assess(Cdo.COMPLIANT, "--baseline", other))
          .isEqualTo(new Cdo(
              2,
              "",
              other + ": holds no report on huizhou-2022, but on: huizhou-2020; --since compares"
                  + " editions\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        {                                  | 1: not JSON
        ""                                 | 1: empty
        "x"                                | 1: not JSON
        5                                  | 1: must be an object of a JSON report
        {}                                 | 1: lacks 'findings'
        {"findings": 1}                    | 1: findings: must be a list
        {"findings": [1]}                  | 1: findings[0]: must be an object of a JSON report
        {"findings": [{"key": 1}]}         | 1: findings[0].key: must be a text
        {"findings": []}                   | 1: lacks 'scheme'
        """)
    void that_are_no_reports_are_refused_at_their_place(String text, String problem)
        throws IOException {
      String bad = file("bad.json", text);

      Cdo run = Cdo.assess(Cdo.COMPLIANT, "--baseline", bad);

      assertThat(run.status()).isEqualTo(2);
      assertThat(run.err()).isEqualTo(bad + ":" + problem + "\n");
    }

    @Test
    void with_an_outcome_that_nobody_knows_are_refused_in_both_languages() throws IOException {
      String bad = file(
          "bad.json",
          Files.readString(Path.of(report)).replaceFirst("\"SATISFIED\"", "\"BROKEN\""));

      assertThat(Cdo.assess(Cdo.COMPLIANT, "--baseline", bad).err())
          .startsWith(bad + ":")
          .contains(": findings[0].outcome: must be SATISFIED, VIOLATED, ")
          .endsWith(", but was: 'BROKEN'\n");
      assertThat(Cdo.assess(Cdo.COMPLIANT, "--baseline", bad, "--lang=zh-CN").err())
          .contains(": findings[0].outcome: 应为 SATISFIED、VIOLATED、")
          .endsWith("，实际是“BROKEN”\n");
    }

    @Test
    void that_are_missing_are_refused() {
      assertThat(Cdo.assess(Cdo.COMPLIANT, "--baseline=none.json"))
          .isEqualTo(new Cdo(2, "", "none.json: no such file\n"));
    }
  }

  @Nested
  class Days {

    @Test
    void tell_causes() {
      Cdo run = Cdo.assess(Cdo.BREACHES, "--since", "2022-08-30");

      assertThat(run.status()).isEqualTo(1);
      assertThat(run.out())
          .startsWith("NON-COMPLIANT  huizhou-2022  ")
          .contains("\nhuizhou-2022, 2022-08-30: NON-COMPLIANT → huizhou-2022, 2022-09-01:"
              + " NON-COMPLIANT\nnew breaches 6 · resolved 0 · ")
          .contains("    " + POST + ": pending (error) → violated (error)\n"
              + "    because  the last day in time, 2022-08-31, lies between the two days\n")
          .contains(
              "    because  facts: assignments A-hz-human-resources-data (ended on 2022-09-01)\n");
    }

    @Test
    void are_in_the_json_report_with_evidence() {
      JsonNode run =
          Cdo.assess(Cdo.BREACHES, "--since=2022-08-30", "--format=json").json();

      assertThat(change(run, POST))
          .hasToString("{\"key\":\"" + POST + "\",\"kind\":\"OUTCOME\",\"new\":true,"
              + "\"resolved\":false,\"before\":{\"outcome\":\"PENDING\",\"severity\":\"ERROR\"},"
              + "\"after\":{\"outcome\":\"VIOLATED\",\"severity\":\"ERROR\"},"
              + "\"causes\":[{\"kind\":\"DEADLINE\",\"zh-CN\":\"期限 2022-08-31 在两日之间届满\","
              + "\"en\":\"the last day in time, 2022-08-31, lies between the two days\","
              + "\"due\":\"2022-08-31\"}]}");
      assertThat(run.at("/comparison/counts/new").intValue()).isEqualTo(6);
    }

    @Test
    void may_be_judged_by_a_scheme_from_standard_input() throws IOException {
      Cdo run = Cdo.runWith(
          Files.readString(Cdo.SCHEMES.resolve("huizhou-2022.yaml")),
          "assess",
          Cdo.BREACHES,
          "--scheme-file=-",
          "--as-of=2022-09-01",
          "--since=2022-08-30");

      assertThat(run.out()).contains("\nnew breaches 6 · resolved 0 · ");
    }

    @Test
    void may_fall_under_another_phase() {
      JsonNode run = Cdo.run(
              "assess", Cdo.COMPLIANT, "--as-of=2024-01-01", "--since=2023-12-31", "--format=json")
          .json();

      assertThat(change(run, POST).at("/causes/0/before").stringValue()).isEqualTo("pilot");
      assertThat(change(run, POST).at("/causes/0/after").stringValue()).isEqualTo("full");
    }

    @Test
    void must_fall_under_an_edition() {
      Cdo run = Cdo.run("assess", Cdo.COMPLIANT, "--as-of=2022-09-01", "--since=2021-09-01");

      assertThat(run.status()).isEqualTo(2);
      assertThat(run.err()).startsWith("No edition is in force in huizhou on 2021-09-01;");
    }
  }

  @Nested
  class Registers {

    @Test
    void tell_which_facts_are_others() {
      Cdo run = Cdo.assess(Cdo.BREACHES, "--former", Cdo.COMPLIANT, "--format=json");

      assertThat(change(run.json(), POST).at("/causes/0/facts"))
          .hasToString("[{\"list\":\"assignments\",\"fact\":\"A-hz-health-affairs\","
              + "\"transition\":\"REMOVED\"}]");
    }

    @Test
    void may_be_of_another_day() {
      JsonNode run = Cdo.assess(
              Cdo.BREACHES, "--former", Cdo.COMPLIANT, "--since=2022-08-31", "--format=json")
          .json();

      assertThat(change(run, POST).at("/causes").values())
          .extracting(each -> each.at("/kind").stringValue())
          .containsExactly("FACTS", "DEADLINE");
    }

    @Test
    void of_one_and_the_same_day_and_facts_differ_in_nothing() {
      assertThat(Cdo.assess(Cdo.COMPLIANT, "--former", Cdo.COMPLIANT).out())
          .contains(
              "\nnew breaches 0 · resolved 0 · other changes 0 · changed in detail only 0 · ");
    }
  }

  @Nested
  class Parameters {

    @Test
    void given_evidence_shows_the_measures() throws IOException {
      String other = file(
          "other.json", Files.readString(Path.of(Cdo.COMPLIANT)).replace("\"P3M\"", "\"P1D\""));

      JsonNode run =
          Cdo.assess(other, "--former", Cdo.COMPLIANT, "--format=json").json();

      assertThat(run.at("/comparison/changes/0/causes/0/before/interval").stringValue())
          .isEqualTo("P3M");
      assertThat(run.at("/comparison/changes/0/causes/0/after/interval").stringValue())
          .isEqualTo("P1D");
    }
  }

  private static JsonNode change(JsonNode report, String key) {
    List<JsonNode> found = report.at("/comparison/changes").values().stream()
        .filter(each -> each.at("/key").stringValue().equals(key))
        .toList();
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }
}
