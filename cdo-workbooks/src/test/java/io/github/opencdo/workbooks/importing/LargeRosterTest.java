package io.github.opencdo.workbooks.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.rules.assessor.Assessor;
import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.schemes.registry.SchemeRegistry;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small roster in every build; CONTRIBUTING.md says how to measure a large one. */
class LargeRosterTest {

  private static final int ROWS = Integer.getInteger("cdo.roster.rows", 3_000);
  private static final Path RESULT = Path.of("target/large-roster.txt");

  @TempDir
  Path folder;

  @Test
  void a_roster_is_imported_and_judged_row_by_row() throws IOException {
    Scheme scheme = SchemeRegistry.discover().get(SchemeId.of("shandong-2025"));
    Path roster = write(folder.resolve("roster.xlsx"));
    List<Long> heard = new ArrayList<>();

    long start = System.nanoTime();
    long cells = parse(roster);
    long parsed = System.nanoTime();
    Register register = RegisterImporter.of(scheme)
        .withComplete(EnumSet.of(FactKind.ASSIGNMENTS, FactKind.POSITIONS))
        .read(roster, (rows, total) -> heard.add(total))
        .getRegister();
    long imported = System.nanoTime();
    Assessment assessment = Assessor.of(scheme).assess(register, LocalDate.of(2026, 6, 1));
    long judged = System.nanoTime();

    assertThat(cells).isEqualTo(5L * (ROWS + 1));
    assertThat(register.getUnits()).hasSize(ROWS);
    assertThat(register.getAssignments()).hasSize(ROWS);
    assertThat(heard).hasSize(ROWS + 1).containsOnly(ROWS + 1L);
    assertThat(assessment.getFindings().size()).isGreaterThan(ROWS);
    Files.writeString(
        RESULT,
        "%d rows: plain parse %s, import %s, assessment %s, heap of at most %d MiB%n"
            .formatted(
                ROWS,
                Duration.ofNanos(parsed - start),
                Duration.ofNanos(imported - parsed),
                Duration.ofNanos(judged - imported),
                Runtime.getRuntime().maxMemory() >> 20));
  }

  private static Path write(Path file) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      Workbook workbook = new Workbook(out, "test", null);
      Worksheet sheet = workbook.newWorksheet("名册");
      row(sheet, 0, "单位名称", "单位类型", "企业首席数据官", "职务", "任职时间");
      for (int i = 1; i <= ROWS; i++) {
        row(sheet, i, "第" + i + "公司", "国有企业", "甲" + i, "副总经理", "2023年10月26日");
        if (i % 1_000 == 0) {
          sheet.flush();
        }
      }
      workbook.finish();
    }
    return file;
  }

  private static void row(Worksheet sheet, int row, String... texts) {
    for (int i = 0; i < texts.length; i++) {
      sheet.value(row, i, texts[i]);
    }
  }

  private static long parse(Path file) throws IOException {
    try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile());
        Stream<Row> rows = workbook.getFirstSheet().openStream()) {
      return rows.mapToLong(Row::getPhysicalCellCount).sum();
    }
  }
}
