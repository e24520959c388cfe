package io.github.opencdo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportsTest {

  @TempDir
  private Path folder;

  @ParameterizedTest
  @CsvSource({
    "html,  <!DOCTYPE html>",
    "sarif, {",
    "junit, <?xml version=",
    "xlsx,  PK",
  })
  void each_format_goes_to_standard_output_or_to_a_file(String format, String start)
      throws IOException {
    Path file = folder.resolve("report");
    Cdo printed = Cdo.assess(Cdo.BREACHES, "--format", format);
    Cdo written = Cdo.assess(Cdo.BREACHES, "--format", format, "--out", file.toString());

    assertThat(printed.status()).isEqualTo(1);
    assertThat(printed.out()).startsWith(start);
    assertThat(written).isEqualTo(new Cdo(1, "", ""));
    assertThat(Files.size(file)).isGreaterThan(1000);
    assertThat(folder)
        .isDirectoryContaining("glob:**report")
        .isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void a_workbook_is_not_for_a_terminal() {
    assertThat(
            Cdo.runOnTerminal("assess", Cdo.BREACHES, "--as-of", "2022-09-01", "--format", "xlsx"))
        .isEqualTo(new Cdo(2, "", "--format xlsx is not for a terminal; use --out FILE\n"));
  }

  @Test
  void a_notice_goes_to_a_unit_by_identifier_or_by_name() {
    Cdo byId = Cdo.assess(Cdo.BREACHES, "--format", "md", "--for", "hz-health");
    Cdo byName = Cdo.assess(Cdo.BREACHES, "--format", "md", "--for", "惠州市卫生健康局");

    assertThat(byId.out()).startsWith("# Notice of rectification (draft)\n\n惠州市卫生健康局:\n");
    assertThat(byName).isEqualTo(byId);
  }

  @Test
  void an_unknown_unit_is_refused_with_those_that_look_like_it() {
    Cdo run = Cdo.assess(Cdo.BREACHES, "--format", "md", "--for", "hz-heath");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("--for: the register has no unit 'hz-heath'; near: hz-health, ");
  }

  @Test
  void a_file_that_cannot_be_written_is_named() {
    Path file = folder.resolve("none").resolve("report.html");

    assertThat(Cdo.assess(Cdo.BREACHES, "--format", "html", "--out", file.toString()))
        .isEqualTo(new Cdo(2, "", file + ": cannot be written (no such folder)\n"));
  }

  @Test
  void a_report_can_be_read_by_others() throws IOException {
    Path report = folder.resolve("report.html");
    Cdo.assess(Cdo.BREACHES, "--format", "html", "--out", report.toString());
    Path plain = Files.createFile(folder.resolve("plain"));

    assertThat(Files.getPosixFilePermissions(report))
        .isEqualTo(Files.getPosixFilePermissions(plain));
  }

  @Test
  void nothing_is_left_behind_when_input_is_bad() throws IOException {
    Cdo.assess(
        "none.json", "--format", "xlsx", "--out", folder.resolve("x.xlsx").toString());

    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }
}
