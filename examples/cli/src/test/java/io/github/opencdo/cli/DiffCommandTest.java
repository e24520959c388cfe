package io.github.opencdo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {

  private static final String CHILD = """
      scheme:
        id: child-2023
        status: IN_FORCE
        document: { title: 子方案, number: 子府办〔2023〕1号 }
        jurisdiction: { id: huizhou, names: [惠州市], level: PREFECTURE, code: 441300 }
        phases:
          - { id: pilot, label: { zh-CN: 试点, en: pilot }, during: 2023-01-01/2024-01-01 }
          - { id: full, label: { zh-CN: 推行, en: full }, during: 2024-01-01/.. }
      derives:
        - from: huizhou-2022
          operations:
            - set:
                provision: HZ-015
                due: { fixed: 2022-07-31 }
                reason: { zh-CN: 提前, en: sooner }
                clause: 一
      """;

  @TempDir
  private Path folder;

  @Test
  void says_what_changed_and_why() throws IOException {
    Cdo run = Cdo.run("diff", "huizhou-2022", child(CHILD));

    assertThat(run.status()).isZero();
    assertThat(run.out()).isEqualTo("""
        huizhou-2022 → child-2023: added 0, removed 0, tightened 0, relaxed 0, retimed 1, reworded 0, changed 0, unchanged 101
        retimed: HZ-015
          requirements.cardinality.due.fixed: 2022-08-31 → 2022-07-31
          set: sooner (子府办〔2023〕1号 一)
        """);
  }

  @Test
  void prints_it_as_json() throws IOException {
    Cdo run = Cdo.run("diff", "huizhou-2022", child(CHILD), "--format=json");

    assertThat(run.json().at("/counts/RETIMED").intValue()).isEqualTo(1);
    assertThat(run.json().at("/changes/14/relation").stringValue()).isEqualTo("TIGHTENS");
    assertThat(run.json().at("/changes/14/differences/0/after").stringValue())
        .isEqualTo("2022-07-31");
    assertThat(run.json().at("/changes/14/amendments/0/reason/zh-CN").stringValue())
        .isEqualTo("提前");
  }

  @Test
  void compares_schemes_of_different_documents() {
    Cdo run = Cdo.run("diff", "huizhou-2022", "yichang-2022", "--lang=zh-CN");

    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith("huizhou-2022 → yichang-2022：新增 ");
  }

  @Test
  void refuses_a_scheme_that_nobody_knows() {
    Cdo run = Cdo.run("diff", "huizhou-2022", "huizhou-2021");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.errLines())
        .singleElement()
        .asString()
        .startsWith("Unknown scheme 'huizhou-2021'");
  }

  @Test
  void locates_what_an_operation_does_not_find() throws IOException {
    String file = child(CHILD.replace("HZ-015", "HZ-150"));

    assertThat(Cdo.run("lint", file).errLines())
        .containsExactly(file + ":13: derives[0].operations[0].set.provision: Nothing is left of"
            + " huizhou-2022 with the identifier 'HZ-150'; near: HZ-050, HZ-100, HZ-010");
  }

  private String child(String text) throws IOException {
    return Files.writeString(folder.resolve("child.yaml"), text).toString();
  }
}
