package io.github.opencdo.reports;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.model.organisation.EntityRef;
import io.github.opencdo.reports.exchange.JUnitReport;
import io.github.opencdo.reports.exchange.SarifReport;
import io.github.opencdo.reports.exchange.WorkbookReport;
import io.github.opencdo.reports.notice.RectificationNotice;
import io.github.opencdo.reports.page.HtmlReport;
import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.finding.Finding;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.rules.report.JsonReport;
import io.github.opencdo.rules.report.TextReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every format is read back: all of them say the same verdict and the same counts. */
class AgreementTest {

  private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
  private static final Locale ENGLISH = Locale.ENGLISH;

  static Stream<Sample> samples() {
    return Sample.all();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void all_formats_say_the_same(Sample sample) throws IOException {
    Assessment assessment = sample.assessment();
    ReadBack expected = ReadBack.of(assessment);

    assertThat(ReadBack.json(JsonReport.render(assessment))).isEqualTo(expected);
    for (Locale locale : new Locale[] {CHINESE, ENGLISH}) {
      assertThat(ReadBack.text(TextReport.in(locale).render(assessment), locale))
          .isEqualTo(expected);
      assertThat(ReadBack.html(HtmlReport.in(locale).render(assessment))).isEqualTo(expected);
      assertThat(ReadBack.sarif(SarifReport.in(locale).render(assessment))).isEqualTo(expected);
      assertThat(ReadBack.junit(JUnitReport.in(locale).render(assessment))).isEqualTo(expected);
      assertThat(ReadBack.workbook(workbook(assessment, locale), locale)).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void the_notices_of_all_units_add_up_to_what_concerns_units(Sample sample) {
    Assessment assessment = sample.assessment();
    Map<Outcome, Integer> expected = assessment.getFindings().stream()
        .filter(finding -> isRegistered(assessment, finding))
        .collect(Collectors.groupingBy(
            Finding::getOutcome, TreeMap::new, Collectors.summingInt(finding -> 1)));

    for (Locale locale : new Locale[] {CHINESE, ENGLISH}) {
      Map<Outcome, Integer> sum = new TreeMap<>();
      assessment
          .getRegister()
          .getUnits()
          .forEach(unit -> ReadBack.notice(
                  RectificationNotice.in(locale).render(assessment, unit.getId()), locale)
              .forEach((outcome, count) -> sum.merge(outcome, count, Integer::sum)));

      assertThat(sum).isEqualTo(expected);
    }
  }

  private static boolean isRegistered(Assessment assessment, Finding finding) {
    EntityRef subject = finding.getKey().getSubject();
    return assessment.getRegister().getUnits().stream()
        .map(unit -> EntityRef.unit(unit.getId()))
        .anyMatch(unit ->
            unit.equals(subject) || finding.getWithin().filter(unit::equals).isPresent());
  }

  static byte[] workbook(Assessment assessment, Locale locale) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WorkbookReport.in(locale).write(assessment, out);
    return out.toByteArray();
  }
}
