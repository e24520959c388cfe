package io.github.opencdo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that derives from a bundled scheme, in every command that takes a file. */
class DerivedFileTest {

  private static final String CHILD = """
      scheme:
        id: child-2022
        status: IN_FORCE
        document: { title: 子方案, issuedOn: 2022-06-01 }
        jurisdiction: { id: huizhou, names: [惠州市], level: PREFECTURE, code: 441300 }
        phases:
          - { id: pilot, label: { zh-CN: 试点, en: pilot }, during: 2022-06-01/2024-01-01 }
          - { id: full, label: { zh-CN: 推行, en: full }, during: 2024-01-01/.. }
      derives:
        - from: huizhou-2022
          operations:
            - select:
                provisions: { ids: [HZ-030, HZ-031] }
                reason: { zh-CN: 只及部门, en: departments only }
                clause: 一
      """;

  @TempDir
  private Path folder;

  private String file;

  @BeforeEach
  void write() throws IOException {
    file = Files.writeString(folder.resolve("child.yaml"), CHILD).toString();
  }

  @Test
  void is_linted() {
    assertThat(Cdo.run("lint", file)).isEqualTo(new Cdo(0, file + ": nothing to remark\n", ""));
  }

  @Test
  void is_linted_from_standard_input() {
    assertThat(Cdo.runWith(CHILD, "lint", "-").status()).isZero();
  }

  @Test
  void is_told_at_its_line_if_its_parent_is_unknown() throws IOException {
    Files.writeString(Path.of(file), CHILD.replace("huizhou-2022", "huizhou-1922"));

    assertThat(Cdo.run("lint", file).errLines())
        .singleElement()
        .asString()
        .startsWith(file + ":10: derives[0].from: No scheme 'huizhou-1922' is at hand");
  }

  @Test
  void is_judged_by() {
    Cdo run = Cdo.run("assess", Cdo.BREACHES, "--scheme-file", file, "--as-of", "2022-09-01");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .startsWith("NON-COMPLIANT  child-2022")
        .contains("HZ-030, 惠府办函〔2022〕56号 三(一)2")
        .doesNotContain("HZ-019");
  }

  @Test
  void says_what_falls_due() {
    assertThat(Cdo.run("due", "--scheme-file", file, "--from", "2022-08-01", "--to", "2022-08-31")
            .out())
        .contains("HZ-030");
  }
}
