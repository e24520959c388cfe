package io.github.opencdo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {

  private static final String ROSTER = """
      单位,首席数据官,任职时间
      市科技局,甲,2023-10-26
      """;

  @TempDir
  Path folder;

  @Test
  void a_roster_becomes_a_register_that_can_be_judged() throws IOException {
    Path roster = Files.writeString(folder.resolve("roster.csv"), ROSTER);
    Path register = folder.resolve("register.json");

    Cdo run = Cdo.run(
        "import",
        roster.toString(),
        "--scheme",
        "puning-2023",
        "--complete",
        "ASSIGNMENTS,UNITS",
        "--out",
        register.toString());

    assertThat(run.status()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.errLines())
        .contains("roster.csv!A1: ‘单位’ is read as the unit", "Text is read as UTF-8");
    assertThat(Cdo.json(register).path("assignments").path(0).path("role").stringValue())
        .isEqualTo("UNIT_CDO");
    assertThat(Cdo.run(
                "assess", register.toString(), "--scheme", "puning-2023", "--as-of", "2023-11-01")
            .status())
        .isEqualTo(1);
  }

  @Test
  void standard_input_is_read_too() {
    Cdo run = Cdo.runWith(ROSTER, "import", "-", "--scheme", "puning-2023");

    assertThat(run.status()).isZero();
    assertThat(run.json().path("units").path(0).path("id").stringValue()).isEqualTo("pn-science");
  }

  @Test
  void what_cannot_be_read_is_told_and_nothing_is_written() throws IOException {
    Path roster =
        Files.writeString(folder.resolve("roster.csv"), ROSTER.replace("2023-10-26", "23.10.26"));
    Path register = folder.resolve("register.json");

    Cdo run = Cdo.run(
        "import", roster.toString(), "--scheme", "puning-2023", "--out", register.toString());

    assertThat(run)
        .isEqualTo(new Cdo(
            2,
            "",
            "roster.csv!C2: The year of a date must have four digits, but was: ‘23.10.26’\n"));
    assertThat(register).doesNotExist();
  }

  @Test
  void a_missing_file_is_one_line() {
    assertThat(Cdo.run("import", "nowhere.xlsx", "--scheme", "puning-2023"))
        .isEqualTo(new Cdo(2, "", "nowhere.xlsx: no such file\n"));
  }

  @Test
  void a_template_with_a_register_is_read_back() {
    Path workbook = folder.resolve("huizhou.xlsx");

    Cdo written = Cdo.run(
        "template", "huizhou-2022", "--register", Cdo.BREACHES, "--out", workbook.toString());
    Cdo read = Cdo.run("import", workbook.toString(), "--scheme", "huizhou-2022");

    assertThat(written).isEqualTo(new Cdo(0, "", ""));
    assertThat(read.status()).isZero();
    assertThat(read.json().path("assignments")).hasSize(35);
  }
}
