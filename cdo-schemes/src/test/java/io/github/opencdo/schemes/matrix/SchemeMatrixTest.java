package io.github.opencdo.schemes.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.model.party.Party;
import io.github.opencdo.model.requirement.CompositionRequirement;
import io.github.opencdo.model.requirement.CoverageRequirement;
import io.github.opencdo.model.requirement.DutyArea;
import io.github.opencdo.model.requirement.Requirement;
import io.github.opencdo.model.role.Multiplicity;
import io.github.opencdo.model.role.StandardRoles;
import io.github.opencdo.model.scheme.Provision;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.scope.Applicability;
import io.github.opencdo.model.scope.GroupId;
import io.github.opencdo.model.source.Force;
import io.github.opencdo.model.source.ProvisionId;
import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.schemes.registry.SchemeRegistry;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SchemeMatrixTest {

  private static final SchemeRegistry SCHEMES = SchemeRegistry.discover();
  private static final List<Scheme> ALL =
      SCHEMES.ids().stream().map(SCHEMES::get).toList();
  private static final SchemeMatrix MATRIX = SchemeMatrix.of(ALL);

  @Test
  void has_a_column_for_each_scheme_and_a_section_for_each_topic() {
    assertThat(MATRIX.getSchemes()).isEqualTo(SCHEMES.ids());
    assertThat(MATRIX.getSections())
        .extracting(MatrixSection::getTopic)
        .containsExactly(MatrixTopic.values());
  }

  @ParameterizedTest
  @EnumSource(MatrixTopic.class)
  void has_each_row_once_and_no_empty_row(MatrixTopic topic) {
    assertThat(MATRIX.section(topic).getRows())
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.getCells()).isNotEmpty())
        .extracting(MatrixRow::getKey)
        .doesNotHaveDuplicates();
  }

  // Numbers, authorities and days as a reader of the documents found them.
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      UNITS       | GOV_DEPARTMENT                        | yichang-2022  | pilot departments (all city departments after the pilot): 10 listed (YC-010, YC-012, YC-075)
      UNITS       | CHOSEN                                | shandong-2025 | provincial departments and units of the annex: 90 each list (SD-018)
      UNITS       | ANY_KIND                              | shandong-2025 | data departments of the cities and counties
      UNITS       | GOVERNMENT                            | shandong-2025 | no posts (SD-004)
      BODIES      | LEADING_GROUP                         | yichang-2022  | 宜昌城市大脑建设指挥部
      MILESTONES  | 2022-08-31                            | huizhou-2022  | implementation plan (pilot departments (all departments after the pilot), pilot areas (all areas after the pilot), pilot) (HZ-079, HZ-080)
      POSTS       | GOVERNMENT_CDO/OWN_GOVERNMENT         | huizhou-2022  | the city government: 1; by 2022-08-31 (HZ-015)
      POSTS       | GOVERNMENT_CDO/LOWER_GOVERNMENT       | yichang-2022  | pilot areas (all county-level areas after the pilot): 1; by 2022-05-31 (YC-033)
      POSTS       | UNIT_CDO/LOWER_UNIT                   | shandong-2025 | units chosen in the cities and counties: 1 (SD-007)
      POSTS       | DATA_LIAISON/UNIT                     | shandong-2025 | provincial departments and units of the annex: at least 2 or 1, accepted with a reservation (SD-013)
      POSTS       | SUPPORT_POST/UNIT                     | puning-2023   | the units of annex 3: at least 0 – may (PN-034, PN-035)
      POSTS       | UNIT_CDO/LOWER_UNIT                   | yichang-2022  | departments or units that the pilot areas choose, pilot: 1; by 2022-05-31 – in principle (YC-032)
      HOLDERS     | GOVERNMENT_EXECUTIVE/OWN_GOVERNMENT   | suining-draft | has one of the ranks head in 市政务服务和数据局 – in principle (SN-021)
      AUTHORITIES | APPOINT                               | puning-2023   | 揭阳市数字政府改革建设工作领导小组: chief data officer of the city government (the city government) (PN-012)
      LINES       | GOVERNMENT_CDO/OWN_GOVERNMENT         | huizhou-2022  | are led by: 惠州市“数字政府”改革建设工作领导小组 (HZ-017)
      FILINGS     | FILE/WRITTEN                          | yichang-2022  | list of chief data officers, pilot departments (all city departments after the pilot), pilot areas (all county-level areas after the pilot), pilot → 市政务服务和大数据管理局; by 2022-05-31 (YC-070)
      DUTIES      | VALUE                                 | shandong-2025 | chief data representative (officer) (SD-041, SD-042)
      ACTIVITIES  | QUALITY_CHECK                         | suining-draft | each quarter; by 市政务服务和数据局 (SN-067)
      POWERS      | VETO                                  | puning-2023   | chief data officer of the city government: IT project, initiation, acceptance (PN-064)
      EVALUATION  | SCORES                                | suining-draft | evaluation sheet of annex 2: 100 points; lines: 17 (SN-091, SN-116, SN-141)
      """)
  void says_what_a_scheme_has(MatrixTopic topic, String row, String scheme, String first) {
    assertThat(lines(topic, row, scheme)).contains(first);
  }

  @ParameterizedTest
  @CsvSource({
    "POSTS, GOVERNMENT_EXECUTIVE/OWN_GOVERNMENT, puning-2023",
    "POSTS, GOVERNMENT_CDO/OWN_GOVERNMENT, shandong-2025",
    "DUTIES, VALUE, huizhou-2022",
    "AUTHORITIES, APPOINT, huizhou-2022"
  })
  void is_silent_where_a_scheme_is(MatrixTopic topic, String row, String scheme) {
    assertThat(lines(topic, row, scheme)).isEmpty();
  }

  @Test
  void cites_provisions_of_the_scheme_of_the_column() {
    for (Scheme scheme : ALL) {
      Set<ProvisionId> own =
          scheme.getProvisions().stream().map(Provision::getId).collect(Collectors.toSet());

      assertThat(entries().flatMap(row -> row.cell(scheme.getId()).stream()))
          .allSatisfy(entry -> assertThat(own).containsAll(entry.getProvisions()));
    }
  }

  @Test
  void has_all_twenty_areas_of_duty_in_their_order() {
    assertThat(MATRIX.section(MatrixTopic.DUTIES).getRows())
        .extracting(MatrixRow::getKey)
        .containsExactly(Stream.of(DutyArea.values()).map(DutyArea::name).toArray(String[]::new));
  }

  @Test
  void of_one_scheme_has_what_the_matrix_of_all_has_of_it() {
    SchemeId id = SchemeId.of("yichang-2022");
    SchemeMatrix one = SchemeMatrix.of(List.of(SCHEMES.get(id)));

    assertThat(one.section(MatrixTopic.POSTS).getRows())
        .allSatisfy(row -> assertThat(MATRIX
                .section(MatrixTopic.POSTS)
                .find(row.getKey())
                .orElseThrow()
                .cell(id))
            .isEqualTo(row.cell(id)));
  }

  @Test
  void says_who_sits_on_a_body_and_in_how_many_units_a_post_is_filled() {
    SchemeMatrix matrix = SchemeMatrix.of(List.of(with(
        CompositionRequirement.builder()
            .body(Party.parse("body:leading-group"))
            .addMembers(Party.parse("role:UNIT_CDO@scheme"))
            .chair(Party.parse("role:GOVERNMENT_CDO@scheme"))
            .size(Multiplicity.parse("8..12"))
            .build(),
        CoverageRequirement.builder()
            .role(StandardRoles.UNIT_CDO)
            .percent(80)
            .applicability(
                Applicability.builder().addUnits(GroupId.of("departments")).build())
            .build())));

    assertThat(lines(matrix, MatrixTopic.BODIES, "SEATS", "huizhou-2022"))
        .containsExactly("惠州市“数字政府”改革建设工作领导小组; 8 to 12 members; chaired by chief data officer"
            + " of the city or county of the scheme's jurisdiction; all of: department chief data"
            + " officer of the scheme's jurisdiction (HZ-015, HZ-039)");
    assertThat(lines(matrix, MatrixTopic.POSTS, "UNIT_CDO/UNIT", "huizhou-2022"))
        .contains(
            "pilot departments (all departments after the pilot): in 80 of 100 units (HZ-015)");
  }

  private static Scheme with(Requirement... requirements) {
    Scheme scheme = ALL.get(0);
    return scheme.toBuilder()
        .provisions(scheme.getProvisions().stream()
            .map(each -> each.getId().getText().equals("HZ-015")
                ? each.toBuilder().requirements(List.of(requirements)).build()
                : each)
            .toList())
        .build();
  }

  @Test
  void keeps_the_force() {
    assertThat(cell(MatrixTopic.POSTS, "ENTERPRISE_CDO/ENTERPRISE", "shandong-2025"))
        .singleElement()
        .satisfies(entry -> assertThat(entry.getForce()).hasValue(Force.ENCOURAGED));
  }

  @Test
  void writes_lines_in_chinese() {
    assertThat(MATRIX.text(Locale.SIMPLIFIED_CHINESE))
        .startsWith("适用单位\n  政府\n    huizhou-2022   市政府")
        .contains("\n    puning-2023    市政府首席数据官：信息化项目，立项、验收（PN-064）\n");
  }

  @Test
  void writes_tables_in_which_nothing_of_a_cell_is_markup() {
    String tables = MATRIX.markdown(Locale.ENGLISH);

    assertThat(tables)
        .startsWith("## Units\n\n|  | huizhou-2022 | yichang-2022 | ")
        .contains("| veto | – | – | – | – | chief data officer of the city government: IT project,"
            + " initiation, acceptance (PN-064)<br>");
    assertThat(tables.lines().filter(line -> line.startsWith("|")))
        .allSatisfy(line -> assertThat(line.replace("\\|", "").split("\\|", -1)).hasSize(8));
  }

  private static List<String> lines(MatrixTopic topic, String row, String scheme) {
    return lines(MATRIX, topic, row, scheme);
  }

  private static List<String> lines(
      SchemeMatrix matrix, MatrixTopic topic, String row, String scheme) {
    return matrix.section(topic).find(row).orElseThrow().cell(SchemeId.of(scheme)).stream()
        .map(entry -> new EntryText(entry, Locale.ENGLISH).render())
        .toList();
  }

  private static List<MatrixEntry> cell(MatrixTopic topic, String row, String scheme) {
    return MATRIX.section(topic).find(row).orElseThrow().cell(SchemeId.of(scheme));
  }

  private static Stream<MatrixRow> entries() {
    return MATRIX.getSections().stream().flatMap(section -> section.getRows().stream());
  }
}
