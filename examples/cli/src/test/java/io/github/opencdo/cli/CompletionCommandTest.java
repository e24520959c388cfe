package io.github.opencdo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompletionCommandTest {

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh"})
  void names_all_commands(String shell) {
    Cdo run = Cdo.run("completion", shell);

    assertThat(run.status()).isZero();
    assertThat(Cdo.commands())
        .hasSizeGreaterThan(10)
        .allSatisfy(
            command -> assertThat(run.out()).contains("function _picocli_cdo_" + command + "() {"));
    assertThat(run.out()).endsWith("\n").contains("complete -F _complete_cdo -o default cdo");
  }

  @Test
  void names_options_formats_and_schemes() {
    assertThat(Cdo.run("completion", "bash").out())
        .contains("--scheme-file", "--waivers", "\"sarif\"", "\"huizhou-2022\"");
  }

  @Test
  void another_shell_is_refused() {
    assertThat(Cdo.run("completion", "csh"))
        .isEqualTo(new Cdo(
            2, "", "SHELL must be bash, zsh, but was: 'csh' (see: cdo completion --help)\n"));
  }
}
