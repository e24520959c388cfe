package io.github.opencdo.reports.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.reports.Crowd;
import io.github.opencdo.reports.Sample;
import io.github.opencdo.reports.Xml;
import io.github.opencdo.reports.chart.Reversed;
import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.finding.Outcome;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class HtmlReportTest {

  static Stream<Sample> samples() {
    return Sample.all();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void needs_no_network_and_no_script(Sample sample) {
    String page = HtmlReport.in(Locale.ENGLISH).render(sample.assessment());

    assertThat(page.replace("http://www.w3.org/2000/svg", ""))
        .doesNotContain("http:", "https:", "<script", "<link", "@import", "url(", "src=");
  }

  @ParameterizedTest
  @MethodSource("samples")
  void every_link_leads_somewhere_and_no_anchor_is_given_twice(Sample sample) {
    Document page = parse(sample.assessment(), Locale.ENGLISH);
    List<String> ids = Xml.elements(page, "*")
        .filter(each -> each.hasAttribute("id"))
        .map(each -> each.getAttribute("id"))
        .toList();
    Set<String> targets = Xml.elements(page, "a")
        .map(each -> each.getAttribute("href").substring(1))
        .collect(Collectors.toSet());

    assertThat(ids).doesNotHaveDuplicates().containsAll(targets);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void headings_and_tables_can_be_followed_without_seeing_them(Sample sample) {
    Document page = parse(sample.assessment(), Locale.ENGLISH);

    assertThat(Xml.elements(page, "h1")).hasSize(1);
    assertThat(Xml.elements(page, "table")).allSatisfy(table -> {
      assertThat(table.getElementsByTagName("caption").getLength()).isEqualTo(1);
      assertThat(table.getElementsByTagName("th").getLength()).isGreaterThan(1);
    });
    assertThat(Xml.elements(page, "th"))
        .allMatch(each -> Set.of("row", "col").contains(each.getAttribute("scope")));
    assertThat(Xml.elements(page, "section"))
        .allMatch(each -> each.hasAttribute("aria-labelledby"));
  }

  @Test
  void says_its_language() {
    assertThat(parse(Sample.HUIZHOU.assessment(), Locale.SIMPLIFIED_CHINESE)
            .getDocumentElement()
            .getAttribute("lang"))
        .isEqualTo("zh-CN");
    assertThat(parse(Sample.HUIZHOU.assessment(), Locale.FRENCH)
            .getDocumentElement()
            .getAttribute("lang"))
        .isEqualTo("en");
  }

  @Test
  void what_has_to_be_done_comes_first_with_whom_it_concerns() {
    Element first = Xml.elements(parse(Sample.HUIZHOU.assessment(), Locale.ENGLISH), "ol")
        .findFirst()
        .orElseThrow();

    assertThat(first.getElementsByTagName("li").item(0).getTextContent())
        .contains("fill department chief data officer")
        .contains("惠州市卫生健康局, 惠州市人力资源和社会保障局")
        .contains("By 2022-08-31.");
  }

  @Test
  void the_page_of_a_large_register_stays_one_that_can_be_looked_through() {
    String some = HtmlReport.in(Locale.ENGLISH).render(Crowd.of(250));
    String many = HtmlReport.in(Locale.ENGLISH).render(Crowd.of(500));

    assertThat(many.length()).isLessThan(some.length() + 2_000);
    assertThat(many).contains("more are not shown here", "more units are not drawn", "others");
  }

  @Test
  void what_is_counted_by_unit_adds_up_however_many_units_there_are() {
    Assessment assessment = Crowd.of(250);
    Element table =
        Xml.elements(parse(assessment, Locale.ENGLISH), "table").findFirst().orElseThrow();
    int sum = Xml.elements(table, "tr")
        .skip(1)
        .mapToInt(row -> Integer.parseInt(row.getElementsByTagName("td").item(0).getTextContent()))
        .sum();

    assertThat(sum).isEqualTo(assessment.findings(Outcome.VIOLATED).size());
  }

  @Test
  void what_is_due_of_several_on_a_day_takes_one_row() {
    Element section = Xml.elements(parse(Sample.HUIZHOU.assessment(), Locale.ENGLISH), "section")
        .filter(each -> each.getAttribute("id").equals("due"))
        .findFirst()
        .orElseThrow();
    List<String> rows = Xml.elements(section, "tr").map(Element::getTextContent).toList();

    assertThat(rows)
        .filteredOn(row -> row.contains("HZ-085"))
        .singleElement()
        .satisfies(row -> assertThat(row).startsWith("2023-04-30").contains("惠州市公安局", "博罗县人民政府"));
  }

  @Test
  void a_draft_is_marked() {
    assertThat(HtmlReport.in(Locale.ENGLISH).render(Sample.SUINING.assessment()))
        .contains("The scheme is a draft: nothing in it binds yet.");
  }

  @Test
  void the_order_of_facts_does_not_matter() {
    Assessment assessment = Sample.PUNING.assessment();
    Assessment reversed = Sample.PUNING
        .assessor()
        .assess(Reversed.of(assessment.getRegister()), assessment.getAsOf());

    assertThat(HtmlReport.in(Locale.ENGLISH).render(reversed))
        .isEqualTo(HtmlReport.in(Locale.ENGLISH).render(assessment));
  }

  private static Document parse(Assessment assessment, Locale locale) {
    return Xml.parse(HtmlReport.in(locale).render(assessment).replace("<!DOCTYPE html>", ""));
  }
}
