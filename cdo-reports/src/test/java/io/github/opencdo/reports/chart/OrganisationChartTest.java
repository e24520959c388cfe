package io.github.opencdo.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.opencdo.reports.Sample;
import io.github.opencdo.reports.Xml;
import io.github.opencdo.rules.finding.Assessment;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

class OrganisationChartTest {

  static Stream<Sample> samples() {
    return Sample.all();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void every_unit_is_drawn(Sample sample) {
    Assessment assessment = sample.assessment();
    String mermaid = OrganisationChart.of(assessment, Locale.ENGLISH).toMermaid();

    assertThat(assessment.getRegister().getUnits())
        .allSatisfy(unit -> assertThat(mermaid).contains(MermaidText.of(unit.getName())));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void pictures_are_well_formed_and_need_nothing_else(Sample sample) {
    for (OrganisationChart chart : new OrganisationChart[] {
      OrganisationChart.of(sample.assessment(), Locale.SIMPLIFIED_CHINESE),
      OrganisationChart.of(sample.assessment().getScheme(), Locale.SIMPLIFIED_CHINESE)
    }) {
      Xml.parse(chart.toSvg());

      assertThat(chart.toSvg()).doesNotContain("href", "<script", "url(");
    }
  }

  @Test
  void a_vacancy_is_marked_once_though_two_rules_miss_it() {
    String mermaid =
        OrganisationChart.of(Sample.HUIZHOU.assessment(), Locale.ENGLISH).toMermaid();

    assertThat(mermaid.lines().filter(line -> line.endsWith(":::vacancy")))
        .map(line -> line.replaceAll(".*\\[\"(.*)\"].*", "$1"))
        .containsExactlyInAnyOrder(
            "VACANT#58; data officer", "VACANT#58; government-affairs officer");
  }

  @Test
  void where_not_all_units_have_room_those_with_a_vacancy_come_first() {
    OrganisationChart chart =
        OrganisationChart.of(Sample.HUIZHOU.assessment(), Locale.SIMPLIFIED_CHINESE, 2);

    assertThat(chart.toSvg())
        .contains("空缺：数据专员", "空缺：政务专员", "惠州市卫生健康局", "惠州市人力资源和社会保障局")
        .doesNotContain("惠州市公安局", "博罗县");
    assertThat(chart.getUndrawn())
        .isEqualTo(Sample.HUIZHOU.assessment().getRegister().getUnits().size() - 2);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void the_pieces_of_a_picture_show_together_what_the_picture_shows(Sample sample) {
    OrganisationChart chart = OrganisationChart.of(sample.assessment(), Locale.ENGLISH);
    List<String> pieces = chart.toSvgPieces();

    assertThat(pieces.stream().flatMap(OrganisationChartTest::texts))
        .containsExactlyElementsOf(texts(chart.toSvg()).toList());
    assertThat(pieces.stream().mapToInt(OrganisationChartTest::height).sum())
        .isCloseTo(height(chart.toSvg()), within(pieces.size()));
    assertThat(pieces).allMatch(piece -> height(piece) < 900);
  }

  private static Stream<String> texts(String svg) {
    return Xml.elements(Xml.parse(svg), "text").map(Element::getTextContent);
  }

  private static int height(String svg) {
    return Integer.parseInt(Xml.parse(svg).getDocumentElement().getAttribute("height"));
  }

  @Test
  void an_acting_holder_is_marked() {
    assertThat(OrganisationChart.of(Sample.HUIZHOU.assessment(), Locale.ENGLISH).toMermaid())
        .contains(
            "[\"department chief data officer (acting)<br/>P-006 (惠州市公安局#44; 副局长)\"]:::acting");
  }

  @Test
  void a_post_says_to_whom_it_is_tied_and_who_appointed_its_holder() {
    assertThat(OrganisationChart.of(Sample.HUIZHOU.assessment(), Locale.ENGLISH).toMermaid())
        .contains("-- \"assist#58; P-024 (惠州市卫生健康局#44; 副局长)\" -->");
    assertThat(OrganisationChart.of(Sample.PUNING.assessment(), Locale.ENGLISH).toMermaid())
        .contains("-. \"appointed by 普宁市统计局\" .->".replace("统计", "农业农村"));
  }

  @Test
  void the_chart_of_a_scheme_ties_its_roles() {
    String svg = OrganisationChart.of(
            Sample.HUIZHOU.assessment().getScheme(), Locale.SIMPLIFIED_CHINESE)
        .toSvg();

    assertThat(svg)
        .contains("2 首席数据执行官 → 协助 首席数据官(市、县区) (三(一)1 · 三(一)3)")
        .contains("6 数据专员 → 协助 部门首席数据官 (三(一)2)");
  }

  @Test
  void the_order_of_facts_does_not_matter() {
    Assessment assessment = Sample.PUNING.assessment();
    Assessment reversed = Sample.PUNING
        .assessor()
        .assess(Reversed.of(assessment.getRegister()), assessment.getAsOf());

    assertThat(OrganisationChart.of(reversed, Locale.ENGLISH).toSvg())
        .isEqualTo(OrganisationChart.of(assessment, Locale.ENGLISH).toSvg());
  }
}
