package io.github.opencdo.testkit.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opencdo.model.register.Register;
import io.github.opencdo.model.scheme.Scheme;
import io.github.opencdo.model.source.SchemeId;
import io.github.opencdo.rules.assessor.Assessor;
import io.github.opencdo.rules.finding.Outcome;
import io.github.opencdo.schemes.change.AssessmentComparison;
import io.github.opencdo.schemes.change.DeadlineCause;
import io.github.opencdo.schemes.matrix.MatrixTopic;
import io.github.opencdo.schemes.matrix.SchemeMatrix;
import io.github.opencdo.schemes.reading.RegisterReader;
import io.github.opencdo.schemes.registry.SchemeRegistry;
import io.github.opencdo.schemes.survey.Survey;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonExamplesTest {

  private static final Path FILE = Path.of("../examples/registers/huizhou-2022-breaches.json");

  private final SchemeRegistry schemes = SchemeRegistry.discover();
  private final Scheme huizhou = schemes.get(SchemeId.of("huizhou-2022"));
  private final Scheme yichang = schemes.get(SchemeId.of("yichang-2022"));
  private final Register register = RegisterReader.standard().read(FILE);

  @Test
  void what_changed_in_two_days_and_why() {
    Assessor assessor = Assessor.of(huizhou);
    AssessmentComparison comparison = AssessmentComparison.between(
        assessor.assess(register, LocalDate.of(2022, 8, 30)),
        assessor.assess(register, LocalDate.of(2022, 9, 1)));

    assertThat(comparison.newBreaches()).hasSize(6);
    assertThat(comparison.newBreaches().get(0).getCauses())
        .singleElement()
        .isInstanceOfSatisfying(
            DeadlineCause.class, cause -> assertThat(cause.getDue()).isEqualTo("2022-08-31"));
  }

  @Test
  void where_two_schemes_have_whom() {
    SchemeMatrix matrix = SchemeMatrix.of(List.of(huizhou, yichang));

    assertThat(matrix.section(MatrixTopic.DUTIES).find("VALUE").orElseThrow().getCells())
        .containsOnlyKeys(yichang.getId());
  }

  @Test
  void what_another_city_would_have_said() {
    Survey survey = Survey.of(
        register, huizhou.getJurisdiction(), LocalDate.of(2022, 9, 1), List.of(huizhou, yichang));

    assertThat(survey.getAssessments().get(1).findings(Outcome.SATISFIED)).isNotEmpty();
    assertThat(survey.byKind())
        .filteredOn(row -> row.getKey().equals("meeting"))
        .first()
        .satisfies(
            row -> assertThat(row.count(yichang.getId(), Outcome.VIOLATED)).isEqualTo(2));
  }
}
