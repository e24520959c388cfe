package io.github.opencdo.workbooks.importing;

import static io.github.opencdo.workbooks.importing.Sheets.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.opencdo.model.appointment.Assignment;
import io.github.opencdo.model.organisation.Unit;
import io.github.opencdo.model.person.Person;
import io.github.opencdo.model.person.Position;
import io.github.opencdo.model.person.Rank;
import io.github.opencdo.model.register.FactKind;
import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.role.StandardRoles;
import io.github.opencdo.model.text.LocalizedText;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RosterTest {

  private static final String CSV = """
      单位名称,首席数据官,职务,任职日期
      市科技局,甲,副局长,2023-10-26
      普宁市 财政局,乙,党组成员,2023年10月27日
      """;

  @TempDir
  Path folder;

  @Test
  void a_roster_as_offices_keep_them_is_read() {
    Path roster = Sheets.write(folder.resolve("roster.xlsx"), sheet -> {
      row(sheet, 0, "普宁市首席数据官名册");
      sheet.range(0, 0, 0, 6).merge();
      row(sheet, 1, "序号", "单位（部门）", "首席数据官", "", "", "工作联系人", "备注");
      row(sheet, 2, "", "", "姓　名", "职务", "任职时间", "");
      sheet.range(1, 0, 2, 0).merge();
      sheet.range(1, 1, 2, 1).merge();
      sheet.range(1, 2, 1, 4).merge();
      sheet.range(1, 5, 2, 5).merge();
      row(sheet, 3, "1", "市科技局", "甲", "副局长", "２０２３．１０．２６", "空缺");
      row(sheet, 4, "2", "普宁市工业和信息化局(普宁市商务局)", "乙", "市商务局副局长", "", "");
      sheet.value(4, 4, LocalDate.of(2023, 10, 27));
      sheet.style(4, 4).format("yyyy年m月d日").set();
    });

    ImportedRegister imported = Sheets.read(roster);
    Register register = imported.getRegister();

    assertThat(register.getUnits())
        .extracting(Unit::getId)
        .hasToString("[pn-science, pn-industry-commerce]");
    assertThat(register.getAssignments())
        .extracting(
            each -> each.getPerson().getText(),
            Assignment::getRole,
            each -> each.getDuring().toString())
        .containsExactly(
            tuple("P-001", StandardRoles.UNIT_CDO, "2023-10-26/.."),
            tuple("P-002", StandardRoles.UNIT_CDO, "2023-10-27/.."));
    assertThat(register.getPersons())
        .flatExtracting(Person::getPositions)
        .extracting(Position::getRank)
        .containsOnly(Rank.DEPUTY);
    assertThat(register.getPersons()).allMatch(person -> person.getName().isEmpty());
    assertThat(register.getRecords()).isEmpty();
    assertThat(imported.getRemarks())
        .extracting(LocalizedText::getEnglish)
        .contains(
            "名册!G2: ‘备注’ is not read",
            "Names are not kept: 2 persons are called P-001 and so on in the order in which they appear;"
                + " equal names within one unit are one person");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GBK"})
  void csv_is_read_in_either_charset(String charset) throws IOException {
    Path roster = folder.resolve("roster.csv");
    Files.write(roster, CSV.getBytes(Charset.forName(charset)));

    ImportedRegister imported = Sheets.read(roster);

    assertThat(imported.getRegister().getUnits())
        .extracting(Unit::getId)
        .hasToString("[pn-science, pn-finance]");
    assertThat(imported.getRemarks())
        .extracting(LocalizedText::getEnglish)
        .contains(
            "Text is read as " + (charset.equals("GBK") ? "GB18030" : charset),
            "roster.csv!B1: ‘首席数据官’ is read as the holder of the chief data officer, whose role depends on the kind of unit");
  }

  @Test
  void a_byte_order_mark_is_no_text() throws IOException {
    Path roster = folder.resolve("roster.csv");
    Files.writeString(roster, "\uFEFF" + CSV, StandardCharsets.UTF_8);

    assertThat(Sheets.read(roster).getRegister().getAssignments()).hasSize(2);
  }

  @Test
  void every_unreadable_cell_is_told_with_what_is_allowed() {
    Path roster = Sheets.write(folder.resolve("roster.xlsx"), sheet -> {
      row(sheet, 0, "单位", "首席数据官", "职务", "任职时间");
      row(sheet, 1, "市科技局", "甲", "副局长", "23.10.26");
      row(sheet, 2, "市外星局", "乙", "副局长", "2023-10-26");
      row(sheet, 3, "市财政局", "丙", "首席顾问", "2023-02-30");
      row(sheet, 4, "市教育局", "丁", "副局长", "");
      row(sheet, 5, "市公安局", "", "副局长", "2023-10-26");
      row(sheet, 6, "市民政局");
      sheet.formula(6, 1, "A1");
    });

    assertThat(Sheets.problems(roster))
        .containsExactly(
            "名册!D2: The year of a date must have four digits, but was: ‘23.10.26’",
            "名册!A3: Must be a unit that the scheme lists (市科技局, 市发展改革局, 市法院),"
                + " or have its kind in a column ‘单位类型’, but was: ‘市外星局’",
            "名册!D4: There is no such day: ‘2023-02-30’",
            "名册!C4: The rank must be one of 主要负责人, 分管领导或副职, 内设机构负责人, 工作人员, or the position a usual one,"
                + " but was: ‘首席顾问’",
            "名册!D5: There must be a day since which the post is held, but it is empty;"
                + " --since gives one for all posts without",
            "名册!C6: ‘副局长’ is filled in, so the holder must be too; write 空缺 for a vacancy",
            "名册!D6: ‘2023-10-26’ is filled in, so the holder must be too; write 空缺 for a vacancy",
            "名册!B7: Must be a value, but is a formula: =A1");
  }

  @Test
  void posts_without_a_day_are_held_since_a_given_one() {
    Path roster = Sheets.write(folder.resolve("roster.xlsx"), sheet -> {
      row(sheet, 0, "单位", "部门首席数据官");
      row(sheet, 1, "市科技局", "P-017");
      row(sheet, 2, "市财政局", "P-017、P-018");
    });

    Register register = Sheets.read(
            RegisterImporter.of(Sheets.PUNING)
                .withSince(LocalDate.of(2023, 10, 30))
                .withComplete(EnumSet.of(FactKind.ASSIGNMENTS)),
            roster)
        .getRegister();

    assertThat(register.getRecords()).containsExactly(FactKind.ASSIGNMENTS);
    assertThat(register.getPersons()).extracting(Person::getId).hasToString("[P-017, P-018]");
    assertThat(register.getAssignments())
        .extracting(each -> each.getPerson() + " " + each.getUnit() + " " + each.getDuring())
        .containsExactly(
            "P-017 pn-science 2023-10-30/..",
            "P-017 pn-finance 2023-10-30/..",
            "P-018 pn-finance 2023-10-30/..");
  }

  @Test
  void cells_merged_over_rows_are_one_unit_and_one_officer() {
    Path roster = Sheets.write(folder.resolve("roster.xlsx"), sheet -> {
      row(sheet, 0, "单位", "首席数据官", "任职时间", "工作联系人", "任职时间");
      row(sheet, 1, "市科技局", "甲", "2023-10-26", "乙", "2023-10-26");
      row(sheet, 2, "", "", "", "丙", "2023-10-27");
      sheet.range(1, 0, 2, 0).merge();
      sheet.range(1, 1, 2, 1).merge();
      sheet.range(1, 2, 2, 2).merge();
    });

    assertThat(Sheets.read(roster).getRegister().getAssignments())
        .extracting(each -> each.getRole() + " " + each.getUnit() + " " + each.getPerson())
        .containsExactly(
            "UNIT_CDO pn-science P-001",
            "CONTACT_PERSON pn-science P-002",
            "CONTACT_PERSON pn-science P-003");
  }

  @Test
  void the_kind_of_unit_decides_where_the_heading_does_not() {
    Path roster = Sheets.write(folder.resolve("roster.xlsx"), sheet -> {
      row(sheet, 0, "单位名称", "单位类型", "CDO", "任职时间");
      row(sheet, 1, "普宁市人民政府", "", "甲", "2023-10-26");
      row(sheet, 2, "某中学", "事业单位", "乙", "2023-10-26");
    });

    assertThat(Sheets.read(roster).getRegister().getAssignments())
        .extracting(each -> each.getRole() + " " + each.getUnit())
        .containsExactly("GOVERNMENT_CDO puning-government", "UNIT_CDO 某中学");
  }

  @Test
  void a_day_of_filing_belongs_elsewhere() {
    Path roster = Sheets.write(folder.resolve("roster.xlsx"), sheet -> {
      row(sheet, 0, "单位", "首席数据官", "任职时间", "备案日期");
      row(sheet, 1, "市科技局", "甲", "2023-10-26", "2023-11-01");
    });

    ImportedRegister imported = Sheets.read(roster);

    assertThat(imported.getRegister().getSubmissions()).isEmpty();
    assertThat(imported.getRemarks())
        .extracting(LocalizedText::getEnglish)
        .contains("名册!D1: ‘备案日期’ is not read, since it does not say who filed what with whom;"
            + " filings belong in the sheet ‘报送 Submissions’ of the workbook");
  }

  @Test
  void governments_of_other_jurisdictions_are_located() {
    Path roster = Sheets.write(folder.resolve("roster.xlsx"), sheet -> {
      row(sheet, 0, "单位", "单位类型", "首席数据官", "任职时间");
      row(sheet, 1, "揭阳市人民政府", "政府", "甲", "2023-10-26");
    });

    assertThat(Sheets.problems(roster))
        .containsExactly("名册!A2: Unit ‘揭阳市人民政府’ is the government of another jurisdiction,"
            + " which a roster cannot name; use the workbook of the scheme");
  }

  @Test
  void a_file_without_a_heading_is_refused() {
    Path roster = Sheets.write(
        folder.resolve("roster.xlsx"), sheet -> row(sheet, 0, "市科技局", "甲", "2023-10-26"));

    assertThat(Sheets.problems(roster))
        .singleElement()
        .asString()
        .startsWith(
            "roster.xlsx: One of the first 30 rows must be a heading with a column for units (单位,");
  }

  @Test
  void identifiers_and_names_do_not_mix_up() {
    Path roster = Sheets.write(folder.resolve("roster.xlsx"), sheet -> {
      row(sheet, 0, "单位", "首席数据官", "任职时间");
      row(sheet, 1, "市科技局", "甲", "2023-10-26");
      row(sheet, 2, "市财政局", "P-001", "2023-10-26");
    });

    assertThat(Sheets.problems(roster))
        .isEqualTo(List.of("名册!B3: ‘P-001’ has been given to the person in 名册!B2;"
            + " write identifiers everywhere or names everywhere"));
  }
}
