package io.github.opencdo.reports;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.reports.chart.OrganisationChart;
import io.github.opencdo.reports.chart.Timeline;
import io.github.opencdo.reports.exchange.JUnitReport;
import io.github.opencdo.reports.notice.RectificationNotice;
import io.github.opencdo.reports.page.HtmlReport;
import io.github.opencdo.rules.finding.Assessment;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;

/** Whatever a unit or person is called, it is shown and nothing else happens. */
class HostileNamesTest {

  private static final Locale LOCALE = Locale.SIMPLIFIED_CHINESE;
  private static final Assessment HOSTILE = Sample.HUIZHOU.hostile();

  static Stream<String> texts() {
    return Stream.of(
        HtmlReport.in(LOCALE).render(HOSTILE),
        JUnitReport.in(LOCALE).render(HOSTILE),
        OrganisationChart.of(HOSTILE, LOCALE).toSvg(),
        OrganisationChart.of(HOSTILE, LOCALE).toMermaid(),
        Timeline.of(HOSTILE, LOCALE).toSvg(),
        Timeline.of(HOSTILE, LOCALE).toMermaid(),
        notices());
  }

  private static String notices() {
    return HOSTILE.getRegister().getUnits().stream()
        .map(unit -> RectificationNotice.in(LOCALE).render(HOSTILE, unit.getId()))
        .reduce("", String::concat);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void nothing_hostile_is_left(String text) {
    assertThat(text).doesNotContain(Hostile.PIECES).contains("U+202E");
  }

  @ParameterizedTest
  @MethodSource("texts")
  void nobody_is_called_by_name(String text) {
    assertThat(text).doesNotContain("张三");
  }

  @Test
  void markup_stays_well_formed_and_shows_the_name() {
    Document page = Xml.parse(HtmlReport.in(LOCALE).render(HOSTILE).replace("<!DOCTYPE html>", ""));

    assertThat(Xml.elements(page, "script")).isEmpty();
    assertThat(page.getDocumentElement().getTextContent()).contains("<script>alert('x')</script>");
  }

  @Test
  void mermaid_keeps_one_statement_on_a_line() {
    assertThat(OrganisationChart.of(HOSTILE, LOCALE).toMermaid().lines())
        .allMatch(line ->
            line.matches("flowchart TD|  (accTitle: |classDef ).*|  n\\d+(\\[\"[^\"]*\"](:::\\w+)?"
                + "| --- n\\d+| (-- \"[^\"]*\" -->|-\\. \"[^\"]*\" \\.->) n\\d+)"));
  }
}
