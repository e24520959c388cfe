package io.github.opencdo.workbooks.importing;

import static io.github.opencdo.workbooks.importing.Sheets.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.person.Person;
import io.github.opencdo.model.person.PersonId;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.workbooks.template.WorkbookTemplate;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadWorkbookTest {

  @TempDir
  Path folder;

  @Test
  void problems_of_a_template_are_told_by_cell() {
    Path workbook = Sheets.write(folder.resolve("register.xlsx"), sheet -> {
      row(
          sheet,
          0,
          "assignments.id",
          "assignments.person",
          "assignments.role",
          "assignments.unit",
          "assignments.during.from",
          "assignments.during.until");
      row(sheet, 2, "A-1", "P-1", "部门首席数据官 [UNIT_CDO]", "pn-science", "", "2023-10-30");
      row(sheet, 3, "A-2", "P-1", "处长", "pn-science", "30 Oct 2023");
    });

    assertThat(Sheets.problems(workbook))
        .containsExactly(
            "名册!E3: ‘during - from’ must be filled in, but is empty",
            "名册!E4: Must be a date such as 2023-10-30, 2023/10/30, 2023.10.30 or 2023年10月30日,"
                + " but was: ‘30 Oct 2023’",
            "名册!C4: RoleCode must be capital letters, digits and underscores such as GOVERNMENT_CDO,"
                + " but was: '处长'");
  }

  @Test
  void references_that_lead_nowhere_are_told_by_cell() {
    Path workbook = Sheets.write(folder.resolve("register.xlsx"), sheet -> {
      row(sheet, 0, "units.id", "units.names", "units.kind", "units.jurisdiction");
      row(sheet, 2, "u-1", "甲局", "政府部门 [GOV_DEPARTMENT]", "nowhere");
      row(sheet, 3, "u-1", "乙局", "政府部门 [GOV_DEPARTMENT]", "nowhere");
    });

    assertThat(Sheets.problems(workbook))
        .contains(
            "名册!D3: Unknown jurisdiction 'nowhere'; known: none",
            "名册!A4: 'u-1' must be there once, but is already at 名册!A3");
  }

  @Test
  void an_unknown_column_is_refused() {
    Path workbook = Sheets.write(
        folder.resolve("register.xlsx"), sheet -> row(sheet, 0, "units.id", "units.colour"));

    assertThat(Sheets.problems(workbook))
        .singleElement()
        .asString()
        .startsWith(
            "名册!B1: The first, hidden row must hold the paths of columns, but was: ‘units.colour’;");
  }

  @Test
  void a_row_that_continues_nothing_is_refused() {
    Path workbook = Sheets.write(folder.resolve("register.xlsx"), sheet -> {
      row(sheet, 0, "persons.id", "persons.positions.unit", "persons.positions.rank");
      row(sheet, 2, "", "pn-science", "DEPUTY");
    });

    assertThat(Sheets.problems(workbook))
        .containsExactly("名册!B3: This row belongs to a fact above it, but there is none");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=HYPERLINK(\"x\")", "+1", "-1", "@SUM(A1)", "\t=1"})
  void text_is_never_a_formula(String name) throws IOException {
    Path workbook = folder.resolve("register.xlsx");
    Register register = Register.builder()
        .addPersons(Person.builder().id(PersonId.of("P-1")).name(name).build())
        .build();
    try (OutputStream out = Files.newOutputStream(workbook)) {
      WorkbookTemplate.of(Sheets.PUNING).write(register, out);
    }

    try (ReadableWorkbook read = new ReadableWorkbook(workbook.toFile())) {
      assertThat(read.getSheets()
              .flatMap(sheet -> {
                try {
                  return sheet.openStream();
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              })
              .flatMap(each -> each.stream())
              .filter(cell -> cell != null && cell.getType() == CellType.FORMULA))
          .isEmpty();
    }
    assertThat(Sheets.read(workbook).getRegister()).isEqualTo(register);
  }

  @Test
  void a_blank_template_has_the_units_that_the_scheme_lists() throws IOException {
    Path workbook = folder.resolve("register.xlsx");
    try (OutputStream out = Files.newOutputStream(workbook)) {
      WorkbookTemplate.of(Sheets.PUNING).write(out);
    }

    Register register = Sheets.read(workbook).getRegister();

    assertThat(register.getUnits())
        .hasSize(36)
        .extracting(Unit::getName)
        .startsWith("市科技局", "市发展改革局");
    assertThat(register.toBuilder().units(List.of()).jurisdictions(List.of()).build())
        .isEqualTo(Register.builder().build());
  }

  @Test
  void a_small_file_that_unpacks_to_much_is_refused() throws IOException {
    Path bomb = folder.resolve("bomb.xlsx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 64; i++) {
        zip.write(zeros);
      }
    }

    assertThat(Sheets.problems(bomb))
        .singleElement()
        .asString()
        .startsWith(
            "bomb.xlsx: A part of the workbook must not unpack to so much: ‘xl/workbook.xml’");
  }

  @Test
  void bytes_that_are_neither_workbook_nor_text_are_refused() throws IOException {
    Path file = Files.write(
        folder.resolve("roster.xls"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, 0, 0, 0});
    Path broken = Files.write(folder.resolve("broken.xlsx"), new byte[] {'P', 'K', 3, 4, 0});

    assertThat(Sheets.problems(file))
        .containsExactly(
            "roster.xls: Must be an .xlsx or CSV file, but is an old .xls; save it as .xlsx");
    assertThat(Sheets.problems(broken))
        .singleElement()
        .asString()
        .startsWith("broken.xlsx: This is not a readable workbook: ");
  }
}
