package io.github.opencdo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureCommandsTest {

  @ParameterizedTest
  @CsvSource({
    "chart,    svg,     <svg xmlns=",
    "chart,    mermaid, flowchart TD",
    "timeline, svg,     <svg xmlns=",
    "timeline, mermaid, gantt",
  })
  void a_scheme_and_a_register_can_be_drawn(String command, String format, String start) {
    Cdo scheme = Cdo.run(command, "--scheme", "huizhou-2022", "--format", format);
    Cdo register = Cdo.run(
        command,
        Cdo.BREACHES,
        "--scheme",
        "huizhou-2022",
        "--as-of",
        "2022-09-01",
        "--format",
        format);

    assertThat(scheme.out()).startsWith(start);
    assertThat(register.out()).startsWith(start).isNotEqualTo(scheme.out());
    assertThat(register.status()).isZero();
  }
}
