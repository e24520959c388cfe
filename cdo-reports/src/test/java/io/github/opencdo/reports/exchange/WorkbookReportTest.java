package io.github.opencdo.reports.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.reports.Sample;
import io.github.opencdo.reports.view.Deadlines;
import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.finding.Outcome;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;

class WorkbookReportTest {

  @Test
  void has_a_summary_the_findings_and_the_deadlines() throws IOException {
    try (ReadableWorkbook workbook = read(Sample.HUIZHOU.assessment())) {
      assertThat(workbook.getSheets().map(Sheet::getName)).containsExactly("概要", "判定", "期限");
    }
  }

  @Test
  void a_row_has_what_is_needed_for_following_up() throws IOException {
    try (ReadableWorkbook workbook = read(Sample.HUIZHOU.assessment())) {
      Row row = workbook.getSheet(1).orElseThrow().read().stream()
          .filter(
              each -> each.getCellText(11).equals("huizhou-2022/HZ-035/cardinality/unit:hz-health"))
          .findFirst()
          .orElseThrow();

      assertThat(List.of(row.getCellText(0), row.getCellText(2), row.getCellText(7)))
          .containsExactly("不符合", "惠州市卫生健康局", "三(一)2");
      assertThat(row.getCellAsDate(5).orElseThrow().toLocalDate())
          .isEqualTo(LocalDate.of(2022, 8, 31));
    }
  }

  @Test
  void what_wants_something_done_comes_first() throws IOException {
    Assessment assessment = Sample.HUIZHOU.assessment();
    int violated = assessment.findings(Outcome.VIOLATED).size();
    try (ReadableWorkbook workbook = read(assessment)) {
      List<String> outcomes = workbook.getSheet(1).orElseThrow().read().stream()
          .skip(1)
          .map(row -> row.getCellText(0))
          .toList();

      assertThat(outcomes.subList(0, violated)).containsOnly("不符合");
      assertThat(outcomes.subList(violated, outcomes.size())).doesNotContain("不符合");
    }
  }

  @Test
  void prints_on_pages_as_wide_as_the_sheet_with_rows_as_high_as_their_text() throws IOException {
    String sheet = part(write(Sample.HUIZHOU.assessment()), "xl/worksheets/sheet2.xml");

    assertThat(sheet).contains("fitToPage=\"true\"", "fitToWidth=\"1\" fitToHeight=\"0\"");
    assertThat(sheet).containsPattern("<row r=\"2\" ht=\"\\d+");
  }

  @Test
  void the_deadlines_are_those_of_the_assessment() throws IOException {
    Assessment assessment = Sample.PUNING.assessment();
    try (ReadableWorkbook workbook = read(assessment)) {
      assertThat(workbook.getSheet(2).orElseThrow().read())
          .hasSize(Deadlines.all(assessment).size() + 1);
    }
  }

  @Test
  void findings_have_filters_and_a_heading_that_stays() throws IOException {
    String sheet = part(write(Sample.HUIZHOU.assessment()), "xl/worksheets/sheet2.xml");

    assertThat(sheet).contains("<autoFilter ref=\"A1:L745\"").contains("state=\"frozen\"");
  }

  @Test
  void equal_assessments_give_equal_bytes_whatever_the_clock_says() throws IOException {
    byte[] first = write(Sample.HUIZHOU.assessment());

    assertThat(part(first, "docProps/core.xml")).contains("2022-09-01T00:00:00Z");
    assertThat(write(Sample.HUIZHOU.assessment())).isEqualTo(first);
  }

  @Test
  void a_name_that_looks_like_a_formula_stays_a_text() throws IOException {
    try (ReadableWorkbook workbook = read(Sample.HUIZHOU.hostile())) {
      assertThat(workbook.getSheet(1).orElseThrow().read().stream()
              .flatMap(row -> row.stream())
              .map(cell -> cell.getType()))
          .doesNotContain(CellType.FORMULA);
    }
  }

  private static ReadableWorkbook read(Assessment assessment) throws IOException {
    return new ReadableWorkbook(new ByteArrayInputStream(write(assessment)));
  }

  private static byte[] write(Assessment assessment) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WorkbookReport.in(Locale.SIMPLIFIED_CHINESE).write(assessment, out);
    return out.toByteArray();
  }

  private static String part(byte[] workbook, String name) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        if (part.getName().equals(name)) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
      throw new AssertionError("No part " + name);
    }
  }
}
