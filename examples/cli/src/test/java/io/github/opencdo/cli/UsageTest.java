package io.github.opencdo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class UsageTest {

  static Set<String> commands() {
    return Cdo.commands();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void every_command_has_help_in_both_languages(String command) {
    Cdo english = Cdo.run(command, "--help");
    Cdo chinese = Cdo.run(command, "--help", "--lang", "zh-CN");

    assertThat(english.status()).isZero();
    assertThat(english.out()).contains("Usage: cdo " + command + " [-h]").doesNotContain("选项");
    assertThat(chinese.out()).contains("用法：cdo " + command + " [-h]").doesNotContain("Options");
  }

  @Test
  void help_lists_the_commands() {
    assertThat(Cdo.run("--help").out())
        .containsSubsequence(
            "schemes ",
            "provisions ",
            "assess ",
            "compare ",
            "explain ",
            "due ",
            "chart ",
            "timeline ",
            "lint ",
            "schema ");
  }

  @ParameterizedTest
  @MethodSource("commands")
  void help_has_an_example(String command) {
    assertThat(Cdo.run(command, "--help").out())
        .containsPattern("Example: .*cdo " + command + "\\b");
    assertThat(Cdo.run(command, "--help", "--lang", "zh-CN").out())
        .containsPattern("示例：.*cdo " + command + "\\b");
  }

  @Test
  void help_states_the_exit_status_of_assess() {
    assertThat(Cdo.run("assess", "--help").out())
        .endsWith(
            "Exit status: 0 compliant, 1 non-compliant, 2 bad usage or input, 3 undecided.\n");
  }

  @Test
  void no_command_shows_the_help_as_an_error() {
    Cdo run = Cdo.run();

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("Usage: cdo ");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
      judge                          | Not understood: judge (see: cdo --help)
      schemes x                      | Not understood: x (see: cdo schemes --help)
      schemes --waivers x            | Not understood: --waivers, x (see: cdo schemes --help)
      provisions                     | Missing: SCHEME (see: cdo provisions --help)
      assess                         | Missing: --as-of, REGISTER (see: cdo assess --help)
      assess x                       | Missing: --as-of (see: cdo assess --help)
      assess x --as-of               | Missing: --as-of (see: cdo assess --help)
      assess x --as-of 2022-13-01    | --as-of must be a day such as 2022-09-01, but was: '2022-13-01' (see: cdo assess --help)
      assess x --format pdf --as-of 2022-09-01 | --format must be text, json, html, sarif, junit, xlsx, md, but was: 'pdf' (see: cdo assess --help)
      assess x --format md --as-of 2022-09-01  | --format md needs --for UNIT
      assess x --for y --as-of 2022-09-01      | --for works only with --format md
      assess x --as-of 2022-09-01 --since 2022-09-02        | --since must not be after --as-of, but was: 2022-09-02 after 2022-09-01
      assess x --as-of 2022-09-01 --since 2022-08-01 --baseline y | --baseline excludes --since and --former
      assess x --as-of 2022-09-01 --baseline y --format html | --baseline, --since and --former work only with --format text or json
      assess x --as-of 2022-09-01 --baseline y --all-schemes | Several schemes exclude --baseline, --since and --former
      assess x --as-of 2022-09-01 --all-schemes --scheme huizhou-2022 | --all-schemes excludes --scheme and --scheme-file; --jurisdiction needs one of them
      due --from 2022-01-01 --to 2022-12-31 --scheme huizhou-2022 --scheme yichang-2022 | Given twice: --scheme
      compare --format html          | --format must be text, json, md, but was: 'html' (see: cdo compare --help)
      explain x --as-of 2022-09-01   | Missing: --finding (see: cdo explain --help)
      due --from 2022-01-01          | Missing: --to (see: cdo due --help)
      due --from 2022-01-01 --to 2021-12-31 --scheme huizhou-2022 | --to must not be before --from, but was: 2022-01-01 to 2021-12-31
      due --from 2022-01-01 --to 2022-12-31 | Missing: --scheme or --scheme-file
      chart                          | Missing: --scheme or --scheme-file
      chart x --scheme huizhou-2022  | Missing: --as-of, since a register is given
      timeline --format png          | --format must be svg, mermaid, but was: 'png' (see: cdo timeline --help)
      schemes --format xml           | --format must be text, json, but was: 'xml' (see: cdo schemes --help)
      schemes --lang fr              | --lang must be zh-CN, en, but was: 'fr' (see: cdo schemes --help)
      schemes --lang en --lang en    | Given twice: --lang (see: cdo schemes --help)
      schema assessment              | KIND must be register, scheme, overlay, waivers, report, but was: 'assessment' (see: cdo schema --help)
      provisions X                   | SchemeId must be lower-case letters, digits and hyphens such as huizhou-2022, but was: 'X'
      """)
  void bad_usage_is_one_line_and_status_2(String args, String line) {
    assertThat(Cdo.run(args.split(" "))).isEqualTo(new Cdo(2, "", line + "\n"));
  }

  @Test
  void bad_usage_is_told_in_chinese() {
    assertThat(Cdo.run("schemes", "--format", "xml", "--lang", "zh-CN").err())
        .isEqualTo("--format 应为 text、json，实际是“xml”（参见：cdo schemes --help）\n");
  }

  @Test
  void scheme_and_scheme_file_exclude_each_other() {
    assertThat(Cdo.assess(Cdo.COMPLIANT, "--scheme-file", "x"))
        .isEqualTo(new Cdo(2, "", "--scheme and --scheme-file exclude each other\n"));
  }
}
