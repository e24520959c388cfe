package io.github.opencdo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class WaiversTest {

  private static final String WAIVER = """
      waivers:
        - { provision: HZ-035, about: "unit:hz-health", reason: 机构改革, approver: "unit:hz-transport", from: 2022-09-01, until: 2022-12-31 }
      """;
  private static final String FINDING = "huizhou-2022/HZ-035/cardinality/unit:hz-health";

  @TempDir
  private Path folder;

  @Test
  void of_a_file_excuse_what_those_of_the_register_would() throws IOException {
    assertThat(outcome(Cdo.assess(Cdo.BREACHES, "--format", "json"))).isEqualTo("VIOLATED");

    Cdo run = Cdo.assess(Cdo.BREACHES, "--format", "json", "--waivers", file(WAIVER));

    assertThat(outcome(run)).isEqualTo("EXCEPTED");
    assertThat(run.json().path("waivers").findValuesAsString("status")).contains("ACTIVE");
  }

  @Test
  void count_once_if_the_register_has_them_too() throws IOException {
    String list = """
        {"waivers": [{"provision": "HZ-035", "about": "unit:hz-health", "reason": "机构改革",
          "approver": "unit:hz-transport", "from": "2022-09-01", "until": "2022-12-31"}]}
        """;
    String register = Files.readString(Path.of(Cdo.BREACHES));
    assertThat(register).doesNotContain("\"waivers\"");
    Path both = Files.writeString(
        folder.resolve("r.json"),
        list.strip().replaceFirst("}$", ",") + register.replaceFirst("\\{", ""));

    Cdo run = Cdo.assess(both.toString(), "--format", "json", "--waivers", file(WAIVER));

    assertThat(run).isEqualTo(Cdo.assess(both.toString(), "--format", "json"));
    assertThat(run.json().path("waivers")).hasSize(1);
  }

  @Test
  void may_come_from_standard_input_as_json() {
    Cdo run = Cdo.runWith(
        "{}",
        "assess",
        Cdo.BREACHES,
        "--scheme",
        "huizhou-2022",
        "--as-of=2022-09-01",
        "--waivers",
        "-");

    assertThat(run).isEqualTo(Cdo.assess(Cdo.BREACHES));
  }

  @Test
  void that_do_not_fit_the_register_are_located_in_both_languages() throws IOException {
    String wrong = file(WAIVER.replace("unit:hz-health", "unit:hz-none"));

    Cdo english = Cdo.assess(Cdo.BREACHES, "--waivers", wrong);
    Cdo chinese = Cdo.assess(Cdo.BREACHES, "--waivers", wrong, "--lang", "zh-CN");

    assertThat(english.status()).isEqualTo(2);
    assertThat(english.out()).isEmpty();
    assertThat(english.errLines())
        .singleElement()
        .asString()
        .startsWith(wrong + ":2: waivers[0].about: Unknown unit 'hz-none'; known: ");
    assertThat(chinese.errLines())
        .singleElement()
        .asString()
        .startsWith(wrong + ":2: waivers[0].about: 未知的单位“hz-none”");
  }

  @Test
  void of_a_file_that_is_missing_are_refused() {
    String none = folder.resolve("none.yaml").toString();

    assertThat(Cdo.assess(Cdo.BREACHES, "--waivers", none))
        .isEqualTo(new Cdo(2, "", none + ": The file does not exist\n"));
  }

  private static String outcome(Cdo run) {
    for (JsonNode finding : run.json().path("findings")) {
      if (finding.path("key").stringValue().equals(FINDING)) {
        return finding.path("outcome").stringValue();
      }
    }
    throw new AssertionError(FINDING);
  }

  private String file(String text) throws IOException {
    return Files.writeString(folder.resolve("waivers.yaml"), text).toString();
  }
}
