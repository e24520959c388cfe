package io.github.opencdo.testkit.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opencdo.model.place.Jurisdiction;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.rules.finding.Assessment;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.rules.finding.UnknownJurisdictionException;
import io.github.opencdo.rules.finding.Verdict;
import io.github.opencdo.schemes.registry.SchemeRegistry;
import io.github.opencdo.schemes.survey.Survey;
import io.github.opencdo.schemes.survey.SurveyRow;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One register under all schemes. */
class SurveyCasesTest {

  private static final Sample CITY = Sample.of("huizhou-2022");
  private static final SchemeId OWN = CITY.scheme().getId();
  private static final LocalDate DAY = LocalDate.of(2022, 9, 1);
  private static final Survey SURVEY =
      Survey.of(CITY.register(), CITY.scheme().getJurisdiction(), DAY, schemes());

  @Test
  void judges_by_each_scheme_in_order() {
    assertThat(SURVEY.getAssessments())
        .extracting(assessment -> assessment.getScheme().getId())
        .isEqualTo(SchemeRegistry.discover().ids());
  }

  @Test
  void judges_by_the_scheme_of_the_jurisdiction_as_ever() {
    assertThat(assessment(OWN)).isEqualTo(CITY.asOf("2022-09-01"));
  }

  @Test
  void judges_by_another_scheme_as_if_it_had_been_issued_here() {
    Assessment foreign = assessment(SchemeId.of("yichang-2022"));

    assertThat(foreign.getScheme().getJurisdiction()).isEqualTo(SURVEY.getHome());
    assertThat(foreign.findings(Outcome.SATISFIED))
        .extracting(finding -> finding.getKey().toString())
        .contains("yichang-2022/YC-020/cardinality/unit:hz-government");
  }

  @Test
  void finds_nothing_to_apply_before_a_scheme_holds() {
    assertThat(assessment(SchemeId.of("shandong-2025")).getVerdict()).isEqualTo(Verdict.UNDECIDED);
  }

  @Test
  void counts_by_what_provisions_are_about() {
    SurveyRow filings = row(SURVEY.byKind(), "filing");

    assertThat(filings.count(OWN, Outcome.SATISFIED))
        .isEqualTo(CITY.asOf("2022-09-01").findings(Outcome.SATISFIED).stream()
            .filter(each -> List.of("HZ-037", "HZ-080", "HZ-096")
                .contains(each.getKey().getProvision().getText()))
            .count());
    assertThat(SURVEY.byKind().stream()
            .mapToInt(each -> each.count(OWN, Outcome.values()))
            .sum())
        .isEqualTo(assessment(OWN).getFindings().size());
  }

  @Test
  void counts_duties_by_area() {
    assertThat(row(SURVEY.byArea(), "VALUE").getCounts()).doesNotContainKey(OWN);
    assertThat(row(SURVEY.byArea(), "QUALITY").count(OWN, Outcome.SATISFIED)).isPositive();
  }

  @Test
  void needs_a_jurisdiction_of_the_register() {
    Jurisdiction elsewhere = Sample.of("yichang-2022").scheme().getJurisdiction();

    assertThatThrownBy(() -> Survey.of(CITY.register(), elsewhere, DAY, schemes()))
        .isInstanceOf(UnknownJurisdictionException.class);
  }

  private static List<Scheme> schemes() {
    SchemeRegistry schemes = SchemeRegistry.discover();
    return schemes.ids().stream().map(schemes::get).toList();
  }

  private static Assessment assessment(SchemeId scheme) {
    return SURVEY.getAssessments().stream()
        .filter(each -> each.getScheme().getId().equals(scheme))
        .findFirst()
        .orElseThrow();
  }

  private static SurveyRow row(List<SurveyRow> rows, String key) {
    return rows.stream().filter(each -> each.getKey().equals(key)).findFirst().orElseThrow();
  }
}
